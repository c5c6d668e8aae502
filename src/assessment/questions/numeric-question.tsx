import { type ReactNode, useState } from 'react'

import { figureExpected, unitsInWords, withoutUnit } from '../../content/units.ts'
import { Field } from '../../design/field.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { QuestionSheet, QuizAnswer } from '../contract.ts'
import { isWholeAnswer, longestFigure } from '../rules.ts'
import styles from './question-field.module.css'
import { SaidAtOnce } from './said-at-once.tsx'

/** A figure, as a French speaker types it. */
export const NumericQuestion = ({
  question,
  number,
  legend,
  answer,
  onAnswer,
}: {
  question: Extract<QuestionSheet, { type: 'numeric' }>
  number: number
  legend: ReactNode
  answer: QuizAnswer | undefined
  onAnswer: (answer: QuizAnswer) => void
}) => {
  const [hasLeft, setHasLeft] = useState(false)
  // « 31 j » on its way to « 31 jours »: the unit goes from what is given, not from under the typist's cursor.
  const [typed, setTyped] = useState<string | null>(null)
  const text = answer?.type === 'numeric' ? answer.text : ''
  // Not before the field is left: « - » and « 12, » are figures being typed.
  const isUnreadable = hasLeft && text.trim() !== '' && !isWholeAnswer(question, { type: 'numeric', text })
  const error = isUnreadable ? withFrenchSpaces(figureExpected(question.unit)) : undefined
  return (
    <div className={styles.figure}>
      <Field
        label={legend}
        hint={unitHint(question.unit)}
        error={error}
        value={typed ?? text}
        // Not « decimal »: that keyboard has no minus sign on a phone.
        inputMode="text"
        autoComplete="off"
        enterKeyHint="done"
        maxLength={longestFigure}
        onChange={({ target }) => {
          setTyped(target.value)
          onAnswer({ type: 'numeric', text: withoutUnit(target.value, question.unit) })
        }}
        onBlur={() => {
          setTyped(null)
          setHasLeft(true)
        }}
      />
      <SaidAtOnce number={number} error={error} />
    </div>
  )
}

const unitHint = (unit: string): string =>
  unit === '' ? 'Un nombre, avec une virgule s’il a des décimales.' : `Un nombre, en ${unitsInWords[unit] ?? unit}.`
