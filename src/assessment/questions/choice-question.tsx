import { type ReactNode, useId } from 'react'

import { Choice, Choices } from '../../design/choices.tsx'
import type { QuestionSheet, QuizAnswer } from '../contract.ts'

/** One option, or as many as are right. */
export const ChoiceQuestion = ({
  question,
  type,
  legend,
  answer,
  onAnswer,
}: {
  question: Extract<QuestionSheet, { options: unknown }>
  type: 'single-choice' | 'multiple-choice'
  legend: ReactNode
  answer: QuizAnswer | undefined
  onAnswer: (answer: QuizAnswer) => void
}) => {
  const name = useId()
  const chosen = chosenIn(answer)
  const isMultiple = type === 'multiple-choice'
  const choose = (id: string, isTicked: boolean) => {
    if (!isMultiple) return onAnswer({ type: 'single-choice', chosen: id })
    onAnswer({ type, chosen: isTicked ? [...chosen, id] : chosen.filter((one) => one !== id) })
  }
  return (
    <Choices legend={legend} hint={isMultiple ? 'Toutes les bonnes réponses sont attendues.' : undefined}>
      {question.options.map(({ id, text }) => (
        <Choice
          key={id}
          type={isMultiple ? 'checkbox' : 'radio'}
          name={name}
          checked={chosen.includes(id)}
          onChange={({ target }) => choose(id, target.checked)}
        >
          {text}
        </Choice>
      ))}
    </Choices>
  )
}

const chosenIn = (answer: QuizAnswer | undefined): readonly string[] => {
  if (answer?.type === 'single-choice') return [answer.chosen]
  return answer?.type === 'multiple-choice' ? answer.chosen : []
}
