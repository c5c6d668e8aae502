import fc from 'fast-check'
import { expect, test } from 'vitest'

import { reviewFigures, reviewsNeeded } from './reviews.ts'
import { refusalsOf } from './testing-refusals.ts'

test.each([[4.1, 60, 4.4, 30]])('from %d on %d reviews to %d: %d', (average, reviews, target, needed) => {
  expect(reviewsNeeded({ average, reviews, target }).needed).toBe(needed)
})

test('that many reach the target, one less does not', () => {
  const tenths = fc.integer({ min: 10, max: 48 })
  fc.assert(
    fc.property(tenths, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 39 }), (from, reviews, up) => {
      fc.pre(from + up < 50)
      const average = from / 10
      const target = (from + up) / 10
      const { needed, reached } = reviewsNeeded({ average, reviews, target })
      expect(reached).toBeGreaterThanOrEqual(target - 1e-9)
      expect((average * reviews + 5 * (needed - 1)) / (reviews + needed - 1)).toBeLessThan(target)
    }),
  )
})

test.each([
  ['no review yet', { reviews: '0' }, 'Il en faut au moins 1'],
  ['a target of 5', { target: '5' }, 'Une moyenne de 5 ne s’atteint plus'],
  ['a target already reached', { target: '4' }, 'La note visée est déjà atteinte'],
  ['six stars', { target: '6' }, 'Écrivez une note de 1 à 5'],
])('%s is refused', (_name, changed, expected) => {
  expect(refusalsOf(reviewFigures, { average: '4,1', reviews: '60', target: '4,4', ...changed })[0]).toContain(expected)
})
