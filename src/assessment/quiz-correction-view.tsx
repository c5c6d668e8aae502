import type { ReactNode, Ref } from 'react'
import { Link } from 'react-router'

import { objectiveOf } from '../content/course.ts'
import { type ModuleNumber, objectiveIds } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { frenchDate, frenchTime } from '../kernel/instant.ts'
import { answerInWords } from './answer-in-words.ts'
import type { QuestionSheet, Quiz, QuizAnswer, QuizCorrection } from './contract.ts'
import styles from './quiz-correction-view.module.css'
import { scoreInWords } from './rules.ts'

type Attempt = Quiz['attempts'][number]

/** What a submitted attempt teaches, question by question, in words before colour. */
export const QuizCorrectionView = ({
  moduleNumber,
  questions,
  attempt,
  best,
  redo,
  ref,
}: {
  moduleNumber: ModuleNumber
  questions: readonly QuestionSheet[]
  attempt: Attempt
  best: Attempt | null
  redo: { readonly label: string; readonly onClick: () => void } | null
  ref: Ref<HTMLHeadingElement>
}) => (
  <>
    <h2 ref={ref} tabIndex={-1}>
      Correction de la tentative {attempt.attempt}
    </h2>
    <p className={styles.score}>{scoreInWords(attempt)}.</p>
    <p className={styles.context}>
      Remise le {frenchDate(attempt.submittedAt)} à {frenchTime(attempt.submittedAt)}.{' '}
      {best !== null &&
        best.attempt !== attempt.attempt &&
        `Votre meilleure tentative reste la ${best.attempt} : ${scoreInWords(best)}.`}
    </p>
    <ScoreByObjective questions={questions} correction={attempt.correction} />
    <div className={styles.actions}>
      {redo && <Button onClick={redo.onClick}>{redo.label}</Button>}
      <Link to={paths.objectives}>Voir mes objectifs</Link>
      <Link to={paths.module(moduleNumber)}>Relire les leçons du module {moduleNumber}</Link>
    </div>
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

/** Only when the quiz questions several: one objective has the score of the whole. */
const ScoreByObjective = ({
  questions,
  correction,
}: {
  questions: readonly QuestionSheet[]
  correction: QuizCorrection
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
          « {objectiveOf(objectiveId).text} » : {scoreInWords(score)}
        </li>
      ))}
    </ul>
  )
}

const CorrectedQuestion = ({
  number,
  question,
  answer,
  corrected,
}: {
  number: number
  question: QuestionSheet | undefined
  answer: QuizAnswer | undefined
  corrected: QuizCorrection['questions'][number]
}) => (
  <li className={styles.question}>
    <h3>
      <span className={styles.head}>
        <span className={styles.number}>Question {number}</span>
        <span className="visually-hidden"> : </span>
        <Verdict correct={corrected.correct} />
        <span className="visually-hidden">. </span>
      </span>
      {question?.prompt ?? 'Cette question n’est plus dans le quiz.'}
    </h3>
    <dl className={styles.answers}>
      {question && answer && (
        <Lines title="Votre réponse" lines={answerInWords(question, answer)} isOrdered={answer.type === 'ordering'} />
      )}
      {!corrected.correct && (
        <Lines title="Réponse attendue" lines={corrected.expected} isOrdered={answer?.type === 'ordering'} />
      )}
    </dl>
    {corrected.remarks.map((remark) => (
      <p key={remark}>{remark}</p>
    ))}
    <p>{corrected.explanation}</p>
  </li>
)

const Verdict = ({ correct }: { correct: boolean }) => (
  <span className={correct ? styles.right : styles.toReview}>
    <Icon name={correct ? 'circle-check' : 'book'} />
    {correct ? 'Juste' : 'À revoir'}
  </span>
)

const Lines = ({ title, lines, isOrdered }: { title: string; lines: readonly string[]; isOrdered: boolean }) => {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <div>
      <dt>{title}</dt>
      <dd>{lines.length === 1 ? lines[0] : <List>{lines.map(line)}</List>}</dd>
    </div>
  )
}

const line = (text: string): ReactNode => <li key={text}>{text}</li>
