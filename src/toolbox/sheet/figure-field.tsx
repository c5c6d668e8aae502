import type { ReactNode } from 'react'

import { Field } from '../../design/field.tsx'
import { percent } from '../french-figures.ts'
import { isTypedAsFraction, readRate } from '../typed-figures.ts'
import type { TypedField } from './use-calculator.ts'

type Words = { label: ReactNode; hint?: ReactNode; optional?: boolean }

/** A figure, on a keyboard of figures. */
export const FigureField = ({ registration, typed: _typed, error, ...words }: TypedField & Words) => (
  <Field {...words} {...registration} error={error} inputMode="decimal" autoComplete="off" />
)

/** A percentage: « 85 », « 85 % » or « 0,85 », and the last one is said to be read as 85 %. */
export const RateField = ({ typed, hint, ...field }: TypedField & Words) => {
  const rate = isTypedAsFraction(typed) ? readRate(typed) : null
  return <FigureField {...field} typed={typed} hint={rate === null ? hint : `Lu comme ${percent(rate)}.`} />
}

/** Text: a name, a list. */
export const NameField = ({ registration, typed: _typed, error, ...words }: TypedField & Words) => (
  <Field {...words} {...registration} error={error} autoComplete="off" />
)
