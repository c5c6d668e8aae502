import { useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'react-router'

import { course } from '../content/course.ts'
import { type ObjectiveId, objectiveIds } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { Button, buttonClass } from '../design/button.tsx'
import { Choice, Choices } from '../design/choices.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { type Instant, frenchDate, frenchTime } from '../kernel/instant.ts'
import type { Moment, Rating } from './contract.ts'
import { ratingLabels } from './rating-labels.ts'
import styles from './self-assessment-view.module.css'
import { Unanswered } from './unanswered.tsx'
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
  submission,
  onRate,
  onSubmit,
}: {
  moment: Moment
  ratings: Ratings
  submittedAt: Instant | null
  before: Ratings | null
  isClosed: boolean
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
        <p>
          {moment === 'before' ? (
            <Link to={paths.now} className={buttonClass('primary')}>
              Continuer la formation
              <Icon name="arrow-right" />
            </Link>
          ) : (
            <Link to={paths.objectives}>Voir mes objectifs</Link>
          )}
        </p>
      </>
    )
  return (
    <>
      <ul>
        <li>Quatre questions, moins de deux minutes.</li>
        <li>Visible de vous et de votre formateur, pas des autres stagiaires.</li>
        <li>Cette réponse ne décide jamais, à elle seule, qu’un objectif est acquis ou non.</li>
      </ul>
      <Scales {...{ ratings, before, onRate }} isSubmitted={submission.state !== 'none'} />
      <Submit {...{ ratings, submission, onSubmit }} />
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

const Submit = ({
  ratings,
  submission,
  onSubmit,
}: {
  ratings: Ratings
  submission: Submission
  onSubmit: () => void
}) => {
  const [hasTried, setHasTried] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const unanswered = objectiveIds
    .filter((id) => ratings[id] === undefined)
    .map((id) => ({ targetId: idOf(id), label: course.objectives.find((objective) => objective.id === id)!.text }))
  const submit = () => {
    if (unanswered.length === 0) return onSubmit()
    flushSync(() => setHasTried(true))
    list.current?.focus()
  }
  return (
    <>
      {hasTried && unanswered.length > 0 && (
        <Unanswered ref={list} sentence="Il reste à vous situer sur :" questions={unanswered} />
      )}
      {submission.refusal && (
        <Notice
          kind="refused"
          word="Validation refusée"
          action={
            <Button look="quiet" onClick={submission.refusal.dismiss}>
              J’ai lu
            </Button>
          }
        >
          {submission.refusal.sentence}
        </Notice>
      )}
      {submission.state === 'waiting' && (
        <Notice kind="waiting" word="Validation en attente de réseau">
          Vos réponses sont gardées sur cet appareil. Elles partiront d’elles-mêmes au retour du réseau.
        </Notice>
      )}
      <Button onClick={submit} pending={submission.state !== 'none'}>
        Valider mes réponses
      </Button>
    </>
  )
}

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
