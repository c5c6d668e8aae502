import * as z from 'zod/mini'

import { amount, optional, rate } from './typed-figures.ts'

/** A points programme: a voucher for so much spent, the part of points used, members' revenue, margin, fixed costs. */
export const programmeFigures = z
  .object({
    voucher: amount({ positive: true }),
    spend: amount({ positive: true }),
    used: rate(),
    revenue: amount({ positive: true }),
    marginRate: rate(),
    fixedCosts: amount(),
    lift: optional(rate({ mayExceed: true })),
  })
  .check(
    z.refine(({ voucher, spend }) => voucher <= spend, {
      error: 'Le bon vaut plus que l’achat qui le donne : vérifiez la valeur du bon et le montant à dépenser.',
    }),
    z.refine(({ voucher, spend, used, marginRate }) => (voucher / spend) * used < marginRate - 1e-9, {
      error:
        'Le coût réel du programme atteint la marge : aucun achat supplémentaire ne peut le payer. Baissez la récompense, ou vérifiez le taux de marge.',
    }),
  )

/**
 * Break-even u = (k·CA + F) ÷ (mg·CA − k·CA), the extra purchases that pay the programme; k = face rate × part used.
 * The reward is also paid on the purchases that would have been made. Result at a lift L: mg·CA·L − k·CA·(1 + L) − F.
 * Euros a year, rates as fractions. Assumes vouchers counted at their value and a constant margin rate.
 * Source: lesson 3.4. @returns `result` is `null` without a lift
 */
export const programmeBreakEven = (figures: z.output<typeof programmeFigures>) => {
  const { voucher, spend, used, revenue, marginRate, fixedCosts, lift } = figures
  const faceRate = voucher / spend
  const realCost = faceRate * used
  const margin = marginRate * revenue
  const rewards = realCost * revenue
  const threshold = (rewards + fixedCosts) / (margin - rewards)
  const result = lift === null ? null : margin * lift - rewards * (1 + lift) - fixedCosts
  return { faceRate, realCost, margin, rewards, threshold, result }
}
