import type { ReactNode } from 'react'

import { Choices } from '../../design/choices.tsx'
import { SortableToClaim } from '../../design/sortable.tsx'
import type { QuestionSheet, QuizAnswer } from '../contract.ts'

/** The order shown first is chance's, so it is an answer only once touched or claimed. */
export const OrderingQuestion = ({
  question: { options },
  legend,
  answer,
  onAnswer,
}: {
  question: Extract<QuestionSheet, { options: unknown }>
  legend: ReactNode
  answer: QuizAnswer | undefined
  onAnswer: (answer: QuizAnswer) => void
}) => {
  const shuffled = options.map(({ id }) => id)
  const order = answer?.type === 'ordering' ? answer.order : shuffled
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? id
  return (
    <Choices legend={legend} hint="Déplacez les éléments avec les boutons, du premier au dernier.">
      <SortableToClaim
        items={order.map((id) => ({ id, text: textOf(id) }))}
        isGiven={answer !== undefined}
        startsFrom="L’ordre de départ est tiré au hasard."
        onOrder={(ids) => onAnswer({ type: 'ordering', order: ids })}
      />
    </Choices>
  )
}
