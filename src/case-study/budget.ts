import type { CaseStep } from '../content/case-studies/case-study.ts'
import { readFrenchNumber } from '../kernel/french-number.ts'
import { ownEntry } from './own-entry.ts'

export type BudgetStep = Extract<CaseStep, { kind: 'budget' }>
export type Amounts = Readonly<Record<string, string>>

/** Whole euros, nothing being 0; `null` of what is not an amount, of cents and of less than nothing. */
export const readAmount = (typed: string): number | null => {
  if (typed.trim() === '') return 0
  const amount = readFrenchNumber(typed)
  return amount !== null && Number.isInteger(amount) && amount >= 0 ? amount : null
}

/** Euros shared out so far; a line that cannot be read counts for nothing. */
export const sharedOut = ({ lines }: Pick<BudgetStep, 'lines'>, amounts: Amounts): number =>
  lines.reduce((sum, { id }) => sum + (readAmount(ownEntry(amounts, id) ?? '') ?? 0), 0)

/** « 3 200 € » */
export const inEuros = (amount: number): string => euros.format(amount)

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
