import * as z from 'zod/mini'

import { clvFromStart, retentionBelowOne } from './clv.ts'
import { amount, rate } from './typed-figures.ts'

/** A lost customer: yearly margin, retention hoped for in the second life, discount rate, chance to return, cost of the action. */
export const winBackFigures = z.object({
  margin: amount({ positive: true }),
  secondRetention: rate({ below: retentionBelowOne }),
  discount: rate(),
  chance: rate(),
  cost: amount(),
})

/**
 * Expected value p × SLTV − cost, with SLTV = m (1 + d) ÷ (1 + d − r₂), the value of a second life.
 * Euros of today; the cost is paid once. Assumes an estimated p, which is why half of it and the p that only
 * pays the cost are computed too. Source: Griffin & Lowenstein, Customer WinBack, 2001 (lesson 5.2).
 * @returns `chanceNeeded` is a fraction, above 1 when nothing can pay the action
 */
export const winBackValue = ({ margin, secondRetention, discount, chance, cost }: z.output<typeof winBackFigures>) => {
  const secondLifeValue = clvFromStart({ margin, retention: secondRetention, discount })
  return {
    secondLifeValue,
    expectedValue: chance * secondLifeValue - cost,
    expectedValueAtHalf: (chance / 2) * secondLifeValue - cost,
    chanceNeeded: cost / secondLifeValue,
  }
}
