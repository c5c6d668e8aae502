import * as z from 'zod/mini'

import { amount, count, positive } from './typed-figures.ts'

/** Active customers, purchases per customer and average basket, of two years. */
export const revenueFigures = z.object({
  customersBefore: count({ atLeast: 1, unit: 'clients' }),
  frequencyBefore: positive(),
  basketBefore: amount({ positive: true }),
  customersAfter: count({ atLeast: 1, unit: 'clients' }),
  frequencyAfter: positive(),
  basketAfter: amount({ positive: true }),
})

/**
 * Revenue = active customers × frequency × basket; the indices of the three levers multiply, they do not add up.
 * Euros a year. Assumes one definition of an active customer for both years. Source: usual decomposition (lesson 2.3).
 * @returns indices (0.95 for −5 %), `growth` as a fraction
 */
export const revenueTree = (figures: z.output<typeof revenueFigures>) => {
  const before = figures.customersBefore * figures.frequencyBefore * figures.basketBefore
  const after = figures.customersAfter * figures.frequencyAfter * figures.basketAfter
  return {
    before,
    after,
    customers: figures.customersAfter / figures.customersBefore,
    frequency: figures.frequencyAfter / figures.frequencyBefore,
    basket: figures.basketAfter / figures.basketBefore,
    growth: after / before - 1,
  }
}
