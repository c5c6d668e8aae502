import { type ReactNode, useState } from 'react'

import { Field } from '../../design/field.tsx'
import type { QuestionSheet, QuizAnswer } from '../contract.ts'
import { isWholeAnswer, longestFigure } from '../rules.ts'
import styles from './question-field.module.css'

/** A figure, as a French speaker types it. */
export const NumericQuestion = ({
  question,
  legend,
  answer,
  onAnswer,
}: {
  question: Extract<QuestionSheet, { type: 'numeric' }>
  legend: ReactNode
  answer: QuizAnswer | undefined
  onAnswer: (answer: QuizAnswer) => void
}) => {
  const [hasLeft, setHasLeft] = useState(false)
  const text = answer?.type === 'numeric' ? answer.text : ''
  // Not before the field is left: « - » and « 12, » are figures being typed.
  const isUnreadable = hasLeft && text.trim() !== '' && !isWholeAnswer(question, { type: 'numeric', text })
  return (
    <div className={styles.figure}>
      <Field
        label={legend}
        hint={unitHint(question.unit)}
        error={isUnreadable ? 'Écrivez un nombre en chiffres, par exemple 12,5.' : undefined}
        value={text}
        // Not « decimal »: that keyboard has no minus sign on a phone.
        inputMode="text"
        autoComplete="off"
        enterKeyHint="done"
        maxLength={longestFigure}
        onChange={({ target }) => onAnswer({ type: 'numeric', text: target.value })}
        onBlur={() => setHasLeft(true)}
      />
    </div>
  )
}

const unitHint = (unit: string): string =>
  unit === '' ? 'Un nombre, avec une virgule s’il a des décimales.' : `Un nombre, en ${unitsInWords[unit] ?? unit}.`

const unitsInWords: Readonly<Record<string, string>> = { '%': '%', '€': 'euros' }
