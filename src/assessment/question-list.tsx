import { type ReactNode, memo } from 'react'

import { useLatest } from '../kernel/use-latest.ts'
import type { QuestionSheet, QuizAnswer } from './contract.ts'
import { QuestionField } from './questions/question-field.tsx'
import styles from './quiz-view.module.css'
import { isWholeAnswer } from './rules.ts'

type Answers = Readonly<Record<string, QuizAnswer>>

/**
 * Every question on one page, under how many are answered. @param beside stays in sight with it, as the time left does
 */
export const QuestionList = ({
  questions,
  answers,
  isDisabled,
  beside,
  onAnswer,
}: {
  questions: readonly QuestionSheet[]
  answers: Answers
  isDisabled: boolean
  beside?: ReactNode
  onAnswer: (questionId: string, answer: QuizAnswer) => void
}) => {
  const give = useLatest(onAnswer)
  return (
    <>
      <Progress done={questions.length - unansweredIn(questions, answers).length} total={questions.length}>
        {beside}
      </Progress>
      <fieldset aria-label="Questions" disabled={isDisabled}>
        <ol role="list" className={styles.questions}>
          {questions.map((question, index) => (
            <Question key={question.id} {...{ question, give }} number={index + 1} answer={answers[question.id]} />
          ))}
        </ol>
      </fieldset>
    </>
  )
}

/** Drawn again when its own answer changes, not with every other. */
const Question = memo(
  ({
    question,
    number,
    answer,
    give,
  }: {
    question: QuestionSheet
    number: number
    answer: QuizAnswer | undefined
    give: (questionId: string, answer: QuizAnswer) => void
  }) => (
    <li id={idOf(question)}>
      <QuestionField {...{ question, number, answer }} onAnswer={(one) => give(question.id, one)} />
    </li>
  ),
)

/** What has no whole answer, with the way to it. */
export const unansweredIn = (questions: readonly QuestionSheet[], answers: Answers) =>
  questions.flatMap((question, index) => {
    const answer = answers[question.id]
    if (answer !== undefined && isWholeAnswer(question, answer)) return []
    const number = index + 1
    return [{ number, targetId: idOf(question), label: `Question ${number}\u00A0: ${question.prompt}` }]
  })

const idOf = (question: QuestionSheet): string => `question-${question.id}`

const Progress = ({ done, total, children }: { done: number; total: number; children: ReactNode }) => (
  <div className={styles.progress}>
    <div className={styles.counts}>
      <p>
        {done} {done > 1 ? 'réponses' : 'réponse'} sur {total}
      </p>
      {children}
    </div>
    <div aria-hidden="true" className={styles.bar}>
      <span style={{ inlineSize: `${(100 * done) / total}%` }} />
    </div>
  </div>
)
