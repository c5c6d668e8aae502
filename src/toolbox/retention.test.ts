import fc from 'fast-check'
import { expect, test } from 'vitest'

import { remaining, retentionFigures, retentionOf, yearlyAttrition } from './retention.ts'
import { refusalsOf } from './testing-refusals.ts'

test.each([
  ['the course', 1200, 150, 1170, 0.85, 0.15, 6.667],
  ['nobody stays', 100, 20, 20, 0, 1, 1],
  ['nobody leaves', 100, 20, 120, 1, 0, null],
])('%s: %d at the start, %d gained, %d at the end', (_name, start, gained, end, retention, attrition, lifetime) => {
  const result = retentionOf({ period: 'year', start, gained, end })
  expect(result.retention).toBeCloseTo(retention, 9)
  expect(result.attrition).toBeCloseTo(attrition, 9)
  if (lifetime === null) expect(result.lifetime).toBeNull()
  else expect(result.lifetime).toBeCloseTo(lifetime, 3)
})

test.each([[0.02, 0.2153]])('a monthly attrition of %d is %d a year', (monthly, yearly) => {
  expect(yearlyAttrition(monthly)).toBeCloseTo(yearly, 4)
  expect(retentionOf({ period: 'month', start: 100, gained: 0, end: 100 - 100 * monthly }).yearlyAttrition).toBeCloseTo(
    yearly,
    4,
  )
})

const portfolio = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(9999), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([start, gained, share]) => ({ start, gained, end: gained + Math.floor(share * start) }))

test('retention and attrition make one, and nobody is kept or lost twice', () => {
  fc.assert(
    fc.property(portfolio, (typed) => {
      const { retention, attrition, kept, lost } = retentionOf({ period: 'year', ...typed })
      expect(retention + attrition).toBeCloseTo(1, 9)
      expect(kept + lost).toBe(typed.start)
    }),
  )
})

test('a year loses at most twelve times a month, and what is left never grows', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (monthly) => {
      expect(yearlyAttrition(monthly)).toBeLessThanOrEqual(12 * monthly + 1e-9)
      const curve = remaining(1 - monthly, 12)
      expect(curve[0]).toBe(1)
      expect(curve.at(-1)).toBeCloseTo(1 - yearlyAttrition(monthly), 9)
      expect(curve.toSorted((a, b) => b - a)).toEqual(curve)
    }),
  )
})

test.each([
  ['an empty base', { start: '0', gained: '0', end: '0' }, 'Il en faut au moins 1'],
  ['more gained than there are', { start: '100', gained: '50', end: '40' }, 'plus de nouveaux clients que de clients'],
  ['more kept than there were', { start: '100', gained: '10', end: '120' }, 'La rétention dépasserait 100 %'],
])('%s is refused', (_name, typed, expected) => {
  expect(refusalsOf(retentionFigures, { period: 'year', ...typed })[0]).toContain(expected)
})
