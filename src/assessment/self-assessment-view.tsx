import { useEffect, useId, useRef } from 'react'
import { Link } from 'react-router'

import { course, objectiveOf } from '../content/course.ts'
import { type ObjectiveId, objectiveIds } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { buttonClass } from '../design/button.tsx'
import { Choice, Choices } from '../design/choices.tsx'
import { Icon } from '../design/icon.tsx'
import { type Instant, frenchDate, frenchTime } from '../kernel/instant.ts'
import type { Moment, Rating } from './contract.ts'
import { ratingLabels } from './rating-labels.ts'
import styles from './self-assessment-view.module.css'
import { SubmitBlock } from './submit-block.tsx'
import type { Submission } from './use-submission.ts'

type Ratings = Readonly<Partial<Record<ObjectiveId, Rating>>>

/**
 * The four objectives in their own words, on one scale, the same before and after.
 * @param before what was answered at the start, to compare with; `null` at the start itself
 */
export const SelfAssessmentView = ({
  moment,
  ratings,
  submittedAt,
  before,
  isClosed,
  hasQuizAhead = false,
  submission,
  onRate,
  onSubmit,
}: {
  moment: Moment
  ratings: Ratings
  submittedAt: Instant | null
  before: Ratings | null
  isClosed: boolean
  /** The quiz at the entry can still be taken. */
  hasQuizAhead?: boolean
  submission: Submission
  onRate: (objectiveId: ObjectiveId, rating: Rating) => void
  onSubmit: () => void
}) => {
  const heading = useFocusOnceSubmitted(submittedAt)
  if (submittedAt !== null || isClosed)
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          Vos réponses
        </h2>
        <p>
          {submittedAt === null
            ? 'Le formateur a clôturé la session : les réponses ne peuvent plus changer.'
            : `Validées le ${frenchDate(submittedAt)} à ${frenchTime(submittedAt)}. Elles ne changent plus ; vous et votre formateur pouvez les relire à tout moment.`}
        </p>
        <Answers ratings={ratings} before={before} />
        <div className={styles.onward}>
          {moment === 'after' ? (
            <Link to={paths.objectives}>Voir mes objectifs</Link>
          ) : (
            <>
              {hasQuizAhead && (
                <Link to={paths.positioningQuiz} className={buttonClass('primary')}>
                  Faire le quiz de positionnement
                  <Icon name="arrow-right" />
                </Link>
              )}
              <Link to={paths.now} className={buttonClass(hasQuizAhead ? 'quiet' : 'primary')}>
                Continuer la formation
                {!hasQuizAhead && <Icon name="arrow-right" />}
              </Link>
            </>
          )}
        </div>
      </>
    )
  return (
    <>
      <ul>
        <li>
          {moment === 'before' ? 'Quatre' : 'À remplir à la fin du jour 2 : quatre'} questions, moins de deux minutes.
        </li>
        <li>Visible de vous et de votre formateur, pas des autres stagiaires.</li>
        <li>Cette réponse ne décide jamais, à elle seule, qu’un objectif est acquis ou non.</li>
      </ul>
      <Scales {...{ ratings, before, onRate }} isSubmitted={submission.state !== 'none'} />
      <p>Vos réponses peuvent changer jusqu’à la validation. Une fois validées, elles ne changent plus.</p>
      <SubmitBlock {...{ submission, onSubmit }} words={submitWords} unanswered={unansweredIn(ratings)} />
    </>
  )
}

const useFocusOnceSubmitted = (submittedAt: Instant | null) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(submittedAt)
  useEffect(() => {
    if (before.current === submittedAt) return
    before.current = submittedAt
    heading.current?.focus()
  }, [submittedAt])
  return heading
}

const scale = [1, 2, 3, 4] as const

const Scales = ({
  ratings,
  before,
  onRate,
  isSubmitted,
}: {
  ratings: Ratings
  before: Ratings | null
  onRate: (objectiveId: ObjectiveId, rating: Rating) => void
  isSubmitted: boolean
}) => {
  const name = useId()
  return (
    <fieldset aria-label="Objectifs" disabled={isSubmitted} className={styles.objectives}>
      {course.objectives.map(({ id, text }, index) => (
        <div key={id} id={idOf(id)} className={styles.objective}>
          <Choices
            legend={
              <>
                <span className={styles.number}>Objectif {index + 1}</span>
                <span className="visually-hidden"> : </span>
                {text}
              </>
            }
            hint={before && beforeInWords(before[id])}
          >
            <div className={styles.scale}>
              {scale.map((rating) => (
                <Choice
                  key={rating}
                  name={`${name}/${id}`}
                  checked={ratings[id] === rating}
                  onChange={() => onRate(id, rating)}
                >
                  {ratingLabels[rating]}
                </Choice>
              ))}
            </div>
          </Choices>
        </div>
      ))}
    </fieldset>
  )
}

const idOf = (objectiveId: ObjectiveId): string => `objective-${objectiveId}`

const beforeInWords = (rating: Rating | undefined): string =>
  rating === undefined
    ? 'Au début de la formation : pas de réponse.'
    : `Au début de la formation : « ${ratingLabels[rating]} ».`

const unansweredIn = (ratings: Ratings) =>
  objectiveIds
    .filter((id) => ratings[id] === undefined)
    .map((id) => ({ targetId: idOf(id), label: objectiveOf(id).text }))

const submitWords = {
  button: 'Valider mes réponses',
  name: 'Validation',
  unanswered: 'Il reste à vous situer sur\u00A0:',
  waiting: 'Vos réponses sont gardées sur cet appareil. Elles partiront d’elles-mêmes au retour du réseau.',
} as const

const Answers = ({ ratings, before }: { ratings: Ratings; before: Ratings | null }) => (
  <ol role="list" className={styles.answers}>
    {course.objectives.map(({ id, text }, index) => (
      <li key={id}>
        <h3>
          <span className={styles.number}>Objectif {index + 1}</span>
          <span className="visually-hidden"> : </span>
          {text}
        </h3>
        <dl>
          {before && <Answer when="Au début" rating={before[id]} />}
          <Answer when={before ? 'À la fin' : 'Votre réponse'} rating={ratings[id]} />
        </dl>
      </li>
    ))}
  </ol>
)

const Answer = ({ when, rating }: { when: string; rating: Rating | undefined }) => (
  <div>
    <dt>{when}</dt>
    <dd>{rating === undefined ? 'Pas de réponse' : ratingLabels[rating]}</dd>
  </div>
)
