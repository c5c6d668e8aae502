import type { QuestionSheet, QuizAnswer } from '../contract.ts'
import { ChoiceQuestion } from './choice-question.tsx'
import { MatchingQuestion } from './matching-question.tsx'
import { NumericQuestion } from './numeric-question.tsx'
import { OrderingQuestion } from './ordering-question.tsx'
import styles from './question-field.module.css'

/** One question and what its kind is answered with. @param number its rank in the quiz, from 1 */
export const QuestionField = ({
  question,
  number,
  answer,
  onAnswer,
}: {
  question: QuestionSheet
  number: number
  answer: QuizAnswer | undefined
  onAnswer: (answer: QuizAnswer) => void
}) => {
  const legend = (
    <>
      <span className={styles.number}>Question {number}</span>
      <span className="visually-hidden"> : </span>
      <span className={styles.prompt}>{question.prompt}</span>
    </>
  )
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      return <ChoiceQuestion {...{ question, legend, answer, onAnswer }} type={question.type} />
    case 'ordering':
      return <OrderingQuestion {...{ question, legend, answer, onAnswer }} />
    case 'matching':
      return <MatchingQuestion {...{ question, number, legend, answer, onAnswer }} />
    case 'numeric':
      return <NumericQuestion {...{ question, number, legend, answer, onAnswer }} />
  }
}
