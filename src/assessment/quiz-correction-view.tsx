import type { Ref } from 'react'
import { Link } from 'react-router'

import { objectiveOf } from '../content/course.ts'
import { type ModuleNumber, objectiveIds } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { Button, buttonClass } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { frenchDate, frenchTime } from '../kernel/instant.ts'
import type { QuestionSheet, Quiz, QuizCorrection } from './contract.ts'
import { CorrectedQuestion } from './corrected-question.tsx'
import styles from './quiz-correction-view.module.css'
import { isThresholdReached, scoreInWords } from './rules.ts'

type Attempt = Quiz['attempts'][number]

/** What the trainee does after this quiz. */
export type Next = { readonly label: string; readonly path: string }

/** What a submitted attempt teaches, question by question, in words before colour. */
export const QuizCorrectionView = ({
  moduleNumber,
  questions,
  attempt,
  best,
  acquiredFrom,
  redo,
  next,
  ref,
}: {
  moduleNumber: ModuleNumber
  questions: readonly QuestionSheet[]
  attempt: Attempt
  best: Attempt | null
  acquiredFrom: number
  redo: { readonly label: string; readonly onClick: () => void } | null
  next: Next | null
  ref: Ref<HTMLHeadingElement>
}) => (
  <>
    {/* The focus comes here once it is handed in: the score is read with the heading. */}
    <h2 ref={ref} tabIndex={-1} aria-describedby={scoreId}>
      Correction de la tentative {attempt.attempt}
    </h2>
    <p id={scoreId} className={styles.score}>
      {scoreInWords(attempt)}.
    </p>
    <p>{thresholdInWords(attempt, acquiredFrom)}</p>
    <p className={styles.context}>
      Remise le {frenchDate(attempt.submittedAt)} à {frenchTime(attempt.submittedAt)}.{' '}
      {best !== null &&
        best.attempt !== attempt.attempt &&
        `Votre meilleure tentative reste la ${best.attempt} : ${scoreInWords(best)}.`}
    </p>
    <ScoreByObjective questions={questions} correction={attempt.correction} acquiredFrom={acquiredFrom} />
    <WayOn {...{ moduleNumber, redo, next }} isReached={isThresholdReached(attempt, acquiredFrom)} />
    <ol role="list" className={styles.questions}>
      {attempt.correction.questions.map((corrected, index) => (
        <CorrectedQuestion
          key={corrected.questionId}
          number={index + 1}
          question={questions.find(({ id }) => id === corrected.questionId)}
          answer={attempt.answers[corrected.questionId]}
          corrected={corrected}
        />
      ))}
    </ol>
  </>
)

const scoreId = 'quiz-score'

/** Below the mark the same quiz comes first, above it what follows. */
const WayOn = ({
  moduleNumber,
  redo,
  next,
  isReached,
}: {
  moduleNumber: ModuleNumber
  redo: { readonly label: string; readonly onClick: () => void } | null
  next: Next | null
  isReached: boolean
}) => (
  <div className={styles.actions}>
    {isReached && next && <NextLink next={next} />}
    {redo && (
      <Button look={isReached && next ? 'quiet' : 'primary'} onClick={redo.onClick}>
        {redo.label}
      </Button>
    )}
    <Link to={paths.module(moduleNumber)}>
      <Icon name="book" />
      Relire les leçons du module {moduleNumber}
    </Link>
    {!isReached && next && <Link to={next.path}>Ensuite : {next.label}</Link>}
    {next?.path !== paths.objectives && <Link to={paths.objectives}>Voir mes objectifs</Link>}
  </div>
)

const NextLink = ({ next }: { next: Next }) => (
  <Link to={next.path} className={buttonClass('primary')}>
    {next.label}
    <Icon name="arrow-right" />
  </Link>
)

/** The rule counts every quiz on an objective: this one alone says nothing final. */
const thresholdInWords = (score: { readonly correct: number; readonly outOf: number }, acquiredFrom: number): string =>
  `Seuil de ${acquiredFrom} % ${isThresholdReached(score, acquiredFrom) ? 'atteint' : 'pas encore atteint'} dans ce quiz.`

/** Only when the quiz questions several: one objective has the score of the whole. */
const ScoreByObjective = ({
  questions,
  correction,
  acquiredFrom,
}: {
  questions: readonly QuestionSheet[]
  correction: QuizCorrection
  acquiredFrom: number
}) => {
  const scores = objectiveIds.flatMap((objectiveId) => {
    const ids = questions.filter((question) => question.objectiveId === objectiveId).map(({ id }) => id)
    const ofObjective = correction.questions.filter(({ questionId }) => ids.includes(questionId))
    return ofObjective.length === 0
      ? []
      : [{ objectiveId, correct: ofObjective.filter((one) => one.correct).length, outOf: ofObjective.length }]
  })
  if (scores.length < 2) return null
  return (
    <ul>
      {scores.map(({ objectiveId, ...score }) => (
        <li key={objectiveId}>
          « {objectiveOf(objectiveId).text} » : {scoreInWords(score)}. {thresholdInWords(score, acquiredFrom)}
        </li>
      ))}
    </ul>
  )
}
