import { useForm, type UseFormRegisterReturn, useWatch } from 'react-hook-form'
import * as z from 'zod/mini'

import { missing } from '../typed-figures.ts'

type Typed<Name extends string> = Readonly<Record<Name, string>>

/** What a field of the sheet is given. */
export type TypedField = {
  readonly registration: UseFormRegisterReturn
  readonly typed: string
  /** Only once the field was left: nobody is corrected while writing. */
  readonly error: string | undefined
}

export type Reading<Figures> =
  | { readonly kind: 'read'; readonly figures: Figures }
  | { readonly kind: 'incomplete' }
  /** Every field can be read, but not together. */
  | { readonly kind: 'refused'; readonly sentence: string }

export type Calculator<Name extends string, Figures> = {
  readonly field: (name: Name) => TypedField
  readonly typed: Typed<Name>
  readonly reading: Reading<Figures>
  readonly loadExample: () => void
  readonly clear: () => void
}

/** A form whose figures are read at each keystroke; they stay in the page. @param blank every field, as it is at first */
export const useCalculator = <Name extends string, Figures>({
  figures,
  blank,
  example,
}: {
  figures: z.ZodMiniType<Figures>
  blank: Typed<Name>
  example: Typed<Name>
}): Calculator<Name, Figures> => {
  const { register, control, formState, reset } = useForm<Record<string, string>>({ defaultValues: blank })
  const typed: Typed<Name> = { ...blank, ...useWatch({ control }) }
  const read = z.safeParse(figures, typed)
  const issues = read.error?.issues ?? []
  const { touchedFields } = formState

  return {
    typed,
    reading: read.success ? { kind: 'read', figures: read.data } : readingOf(issues),
    field: (name) => ({
      registration: register(name),
      typed: typed[name],
      error: touchedFields[name] === true ? refusalAt(issues, name) : undefined,
    }),
    loadExample: () => reset({ ...blank, ...example }),
    clear: () => reset(blank),
  }
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }

const readingOf = (issues: readonly Issue[]): Reading<never> => {
  const together = issues.find(({ path }) => path.length === 0)
  return together === undefined ? { kind: 'incomplete' } : { kind: 'refused', sentence: together.message }
}

const refusalAt = (issues: readonly Issue[], name: string): string | undefined =>
  issues.find(({ path, message }) => path[0] === name && message !== missing)?.message
