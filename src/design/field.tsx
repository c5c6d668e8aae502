import { useId, type ComponentProps, type ReactNode } from 'react'

import styles from './field.module.css'
import { Icon } from './icon.tsx'

export type FieldWords = {
  label: ReactNode
  /** Read with the control, before anything is typed. */
  hint?: ReactNode
  /** A sentence; its presence makes the control invalid. */
  error?: string | undefined
  /** Adds « (facultatif) »: what is not marked is required. */
  optional?: boolean
}

/** One line: `<Field label="Prénom" error={errors.firstName?.message} {...register('firstName')} />`. */
export const Field = ({ label, hint, error, optional, ...input }: FieldWords & ComponentProps<'input'>) => (
  <Labelled {...{ label, hint, error, optional, id: input.id }}>
    {(wiring) => <input {...input} {...wiring} />}
  </Labelled>
)

/** Several lines; grows with what is written. */
export const LongField = ({ label, hint, error, optional, ...textarea }: FieldWords & ComponentProps<'textarea'>) => (
  <Labelled {...{ label, hint, error, optional, id: textarea.id }}>
    {(wiring) => <textarea {...textarea} {...wiring} />}
  </Labelled>
)

/** A list of `<option>`s as children. */
export const SelectField = ({ label, hint, error, optional, ...select }: FieldWords & ComponentProps<'select'>) => (
  <Labelled {...{ label, hint, error, optional, id: select.id }}>
    {(wiring) => <select {...select} {...wiring} />}
  </Labelled>
)

type Wiring = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean }

const Labelled = ({
  label,
  hint,
  error,
  optional,
  id,
  children,
}: FieldWords & { id: string | undefined; children: (wiring: Wiring) => ReactNode }) => {
  const ownId = useId()
  const controlId = id ?? ownId
  const { describedBy, hintId, errorId } = descriptionIds(controlId, { hint, error })
  return (
    <div className={styles.field}>
      <label htmlFor={controlId} className={styles.label}>
        {label} {optional && <span className={styles.optional}>(facultatif)</span>}
      </label>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({ id: controlId, 'aria-describedby': describedBy, 'aria-invalid': error !== undefined })}
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  )
}

export const descriptionIds = (id: string, { hint, error }: Pick<FieldWords, 'hint' | 'error'>) => {
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const described = [hint ? hintId : '', error === undefined ? '' : errorId].filter(Boolean).join(' ')
  return { hintId, errorId, describedBy: described || undefined }
}

/** The sentence beside the control that failed. */
export const FieldError = ({ id, children }: { id: string; children: string | undefined }) =>
  children === undefined ? null : (
    <p id={id} className={styles.error}>
      <Icon name="warning" />
      {children}
    </p>
  )
