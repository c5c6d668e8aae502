import * as z from 'zod/mini'

import { clvFromStart, retentionBelowOne } from './clv.ts'
import { amount, count, optional, rate } from './typed-figures.ts'

/** A programme for customers known by their margin and retention; a new customer's, to compare with, may stay empty. */
export const thresholdFigures = z
  .object({
    margin: amount({ positive: true }),
    retention: rate({ below: retentionBelowOne }),
    discount: rate(),
    cost: amount({ positive: true }),
    hopedRetention: rate({ below: retentionBelowOne }),
    customers: count({ atLeast: 1, unit: 'clients' }),
    newMargin: optional(amount({ positive: true })),
    newRetention: optional(rate({ below: retentionBelowOne })),
  })
  .check(
    z.refine(({ cost, margin }) => cost < margin, {
      error: 'Le programme coûte toute la marge, ou plus : indiquez un coût annuel inférieur à la marge par client.',
    }),
    z.refine(({ newMargin, newRetention }) => (newMargin === null) === (newRetention === null), {
      error:
        'Pour comparer à l’acquisition, remplissez la marge et la rétention d’un nouveau client, ou aucune des deux.',
    }),
  )

/**
 * What a programme is worth and the retention that pays it: r* = (1 + d) − (m − c)(1 + d − r) ÷ m, with CLV
 * from the start (clv.ts). The cost is paid each year for every customer, those who would have stayed included.
 * Acquisition, paid once with the same budget B = c × customers, wins below the cost CLV′ × B ÷ (B + gain).
 * Euros, rates as fractions. Source: lesson 4.3. @returns `threshold` may be 1 or more: no retention pays it then
 */
export const programmeValue = (figures: z.output<typeof thresholdFigures>) => {
  const { margin, retention, discount, cost, hopedRetention, customers, newMargin, newRetention } = figures
  const before = clvFromStart({ margin, retention, discount })
  const after = clvFromStart({ margin: margin - cost, retention: hopedRetention, discount })
  const gain = (after - before) * customers
  const budget = cost * customers
  return {
    before,
    after,
    gainPerCustomer: after - before,
    gain,
    budget,
    threshold: 1 + discount - ((margin - cost) * (1 + discount - retention)) / margin,
    acquisition:
      newMargin === null || newRetention === null
        ? null
        : acquisition(clvFromStart({ margin: newMargin, retention: newRetention, discount }), { budget, gain }),
  }
}

/** @returns `costBelow` is `null` when acquisition wins whatever a customer costs: the programme loses more than its budget */
const acquisition = (clv: number, { budget, gain }: { budget: number; gain: number }) => ({
  clv,
  costBelow: budget + gain > 0 ? (clv * budget) / (budget + gain) : null,
})
