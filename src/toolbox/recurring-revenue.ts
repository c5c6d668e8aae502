import * as z from 'zod/mini'

import { amount } from './typed-figures.ts'

/** Recurring revenue at the start of the year, and what the same customers lost, lowered and added since. */
export const recurringFigures = z
  .object({ base: amount({ positive: true }), lost: amount(), lowered: amount(), added: amount() })
  .check(
    z.refine(({ base, lost, lowered }) => lost + lowered <= base, {
      error: 'Les pertes et les baisses dépassent le revenu de départ : ne comptez que les clients présents au début.',
    }),
  )

/**
 * GRR = (base − losses − decreases) ÷ base; NRR adds the extra sales to the same customers.
 * Any one unit of money. Assumes that new customers are nowhere in it. Source: usual definitions (lesson 2.3).
 * @returns fractions; NRR may exceed 1
 */
export const recurringRevenue = ({ base, lost, lowered, added }: z.output<typeof recurringFigures>) => ({
  gross: (base - lost - lowered) / base,
  net: (base - lost - lowered + added) / base,
})
