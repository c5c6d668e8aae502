import { labelWithUnit, withoutUnit } from '../../content/units.ts'
import { Field } from '../../design/field.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { useTypedText } from '../typed-text.ts'
import styles from './figure-field.module.css'
import { moveOnEnter } from './move-on-enter.ts'

/** The contract keeps no more signs than this in a figure. */
const longestFigure = 40

/**
 * A figure of a step, with its unit beside the label. What cannot be read is said once the field
 * is left, and stays as it was typed.
 * @param problemOf the sentence for a figure without its unit, or `null`; blank is never a problem here
 * @param onLeft what is to be said aloud when the field is left
 */
export const FigureField = ({
  id,
  label,
  unit,
  kept,
  keyboard,
  problemOf,
  onTyped,
  onLeft,
}: {
  id: string
  label: string
  unit: string
  kept: string
  keyboard: 'decimal' | 'numeric' | 'text'
  problemOf: (typed: string) => string | null
  onTyped: (typed: string) => void
  onLeft: (sentence: string | null) => void
}) => {
  const { field, isTyping } = useTypedText(kept, (typed) => onTyped(withoutUnit(typed, unit)))
  const typed = withoutUnit(field.value, unit)
  const problem = typed.trim() === '' ? null : problemOf(typed)
  const sentence = problem === null ? null : withFrenchSpaces(`« ${field.value.trim()} » ${problem}`)
  const name = withFrenchSpaces(label)
  return (
    <div className={styles.figure}>
      <Field
        {...field}
        id={id}
        label={labelWithUnit(name, unit)}
        error={sentence !== null && !isTyping ? sentence : undefined}
        onBlur={() => {
          field.onBlur()
          onLeft(sentence && `${name}\u00A0: ${sentence}`)
        }}
        onKeyDown={moveOnEnter}
        inputMode={keyboard}
        enterKeyHint="next"
        autoComplete="off"
        maxLength={longestFigure}
      />
    </div>
  )
}
