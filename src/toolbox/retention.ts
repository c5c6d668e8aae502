import * as z from 'zod/mini'

import { count } from './typed-figures.ts'

/** Customers at the start, gained meanwhile and at the end of one year or one month. */
export const retentionFigures = z
  .object({
    period: z.enum(['year', 'month']),
    start: count({ atLeast: 1, unit: 'clients' }),
    gained: count({ unit: 'clients' }),
    end: count({ unit: 'clients' }),
  })
  .check(
    z.refine(({ gained, end }) => gained <= end, {
      error:
        'Il y a plus de nouveaux clients que de clients en fin de période : ne comptez que les nouveaux encore là.',
    }),
    z.refine(({ start, gained, end }) => end - gained <= start, {
      error:
        'La rétention dépasserait 100 % : il reste plus d’anciens clients qu’il n’y en avait au début. Comptez tous les nouveaux parmi les nouveaux.',
    }),
  )

/**
 * Retention r = (E − N) ÷ S; attrition 1 − r on the same base and period; mean lifetime 1 ÷ (1 − r) periods.
 * Assumes a constant rate, the same for every customer. Source: usual definitions (lesson 2.3).
 * @returns rates as fractions; `lifetime` in periods, `null` when nobody left
 */
export const retentionOf = ({ period, start, gained, end }: z.output<typeof retentionFigures>) => {
  const kept = end - gained
  const lost = start - kept
  return {
    kept,
    lost,
    retention: kept / start,
    attrition: lost / start,
    lifetime: lost === 0 ? null : start / lost,
    yearlyAttrition: period === 'month' ? yearlyAttrition(lost / start) : null,
  }
}

/** From a month to a year: 1 − (1 − c)¹², not 12 × c. Assumes months that do not depend on one another. */
export const yearlyAttrition = (monthly: number): number => 1 - (1 - monthly) ** 12

/** What is left of 1 after 0, 1, 2 … periods at a constant rate: rᵏ. */
export const remaining = (retention: number, periods: number): number[] =>
  Array.from({ length: periods + 1 }, (_, k) => retention ** k)
