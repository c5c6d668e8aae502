import { Fragment } from 'react'

import { Icon } from '../design/icon.tsx'
import { answerInWords, withMinusSign } from './answer-in-words.ts'
import type { QuestionSheet, QuizAnswer, QuizCorrection } from './contract.ts'
import styles from './quiz-correction-view.module.css'

export const CorrectedQuestion = ({
  number,
  question,
  answer,
  corrected,
}: {
  number: number
  question: QuestionSheet | undefined
  answer: QuizAnswer | undefined
  corrected: Corrected
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
      <Given question={question} answer={answer} corrected={corrected} />
      {!corrected.correct && (
        <Lines
          title="Réponse attendue"
          lines={corrected.expected.map(withMinusSign)}
          isOrdered={answer?.type === 'ordering'}
        />
      )}
    </dl>
    <p>{corrected.explanation}</p>
  </li>
)

type Corrected = QuizCorrection['questions'][number]

/** What was answered; of options, each with its own verdict in words and what is said of it. */
const Given = ({
  question,
  answer,
  corrected,
}: {
  question: QuestionSheet | undefined
  answer: QuizAnswer | undefined
  corrected: Corrected
}) => {
  if (question === undefined) return null
  if (answer === undefined) return <Lines title="Votre réponse" lines={['Sans réponse']} isOrdered={false} />
  if (corrected.chosen.length > 0) return <ChosenOptions options={corrected.chosen} isRight={corrected.correct} />
  return (
    <Lines
      title="Votre réponse"
      lines={withSlips(answerInWords(question, answer), answer, corrected)}
      isOrdered={answer.type === 'ordering'}
    />
  )
}

/** Of several options, some may be right in an answer that is not: each says which it is. */
const ChosenOptions = ({ options, isRight }: { options: Corrected['chosen']; isRight: boolean }) => {
  const isMarked = !isRight && options.length > 1
  const [only, ...others] = options.map(({ text, correct, remark }) => (
    <Fragment key={text}>
      {text}
      {isMarked && (correct ? ' – juste' : ' – à écarter')}
      {remark !== null && <span className={styles.remark}>{remark}</span>}
    </Fragment>
  ))
  return (
    <div>
      <dt>Votre réponse</dt>
      <dd>
        {others.length === 0 ? (
          only
        ) : (
          <ul>
            {[only, ...others].map((one, index) => (
              <li key={index}>{one}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  )
}

/** Of a list that is partly right, the lines to look at again, in words. */
const withSlips = (
  lines: readonly string[],
  { type }: QuizAnswer,
  { correct, expected }: Corrected,
): readonly string[] => {
  if (correct || lines.length !== expected.length) return lines
  if (type === 'matching') return lines.map((line) => (expected.includes(line) ? line : `${line} – à revoir`))
  if (type === 'ordering')
    return lines.map((line, place) => (line === expected[place] ? line : `${line} – pas à cette place`))
  return lines
}

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

const line = (text: string) => <li key={text}>{text}</li>
