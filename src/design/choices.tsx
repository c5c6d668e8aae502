import { useId, type ComponentProps, type ReactNode } from 'react'

import styles from './choices.module.css'
import { descriptionIds, FieldError } from './field.tsx'

/** A question and its `Choice`s, as one group: the legend is read before each of them. */
export const Choices = ({
  legend,
  hint,
  error,
  children,
}: {
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  children: ReactNode
}) => {
  const { describedBy, hintId, errorId } = descriptionIds(useId(), { hint, error })
  return (
    <fieldset aria-describedby={describedBy} className={styles.choices}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.list}>{children}</div>
      <FieldError id={errorId}>{error}</FieldError>
    </fieldset>
  )
}

/**
 * A radio button, or a checkbox with `type="checkbox"`; the whole line answers to a thumb. The
 * browser's own: arrow keys, forms, forced colours and autofill are right without a line of ours,
 * and a drawn one would have nothing to add but code.
 */
export const Choice = ({
  children,
  type = 'radio',
  ...input
}: ComponentProps<'input'> & { type?: 'radio' | 'checkbox' }) => (
  <label className={styles.choice}>
    <input {...input} type={type} />
    <span>{children}</span>
  </label>
)
