import * as z from 'zod/mini'

import { count, mark } from './typed-figures.ts'

/** The average mark of so many reviews, and the one aimed at, on 5. */
export const reviewFigures = z
  .object({ average: mark(1, 5), reviews: count({ atLeast: 1, unit: 'avis' }), target: mark(1, 5) })
  .check(
    z.refine(({ target }) => target < 5, {
      error: 'Une moyenne de 5 ne s’atteint plus dès qu’un avis est en dessous : visez moins de 5.',
    }),
    z.refine(({ average, target }) => target > average, {
      error: 'La note visée est déjà atteinte : indiquez une note supérieure à la moyenne actuelle.',
    }),
  )

/**
 * How many five-star reviews bring the average to the target: (target − average) × reviews ÷ (5 − target), rounded up.
 * Assumes reviews that weigh the same, and genuine ones: L. 121-4, 27° and 28° of the French consumer code
 * forbids others. Source: arithmetic (lesson 2.2). @returns `needed` before rounding too, as `exact`
 */
export const reviewsNeeded = ({ average, reviews, target }: z.output<typeof reviewFigures>) => {
  const exact = ((target - average) * reviews) / (5 - target)
  // 30.000000000000014 is thirty reviews.
  const needed = Math.ceil(exact - 1e-9)
  return { exact, needed, reached: (average * reviews + 5 * needed) / (reviews + needed) }
}
