import fc from 'fast-check'
import { expect, test } from 'vitest'

import { refusalsOf } from './testing-refusals.ts'
import { revenueFigures, revenueTree } from './revenue.ts'

const course = {
  customersBefore: 800,
  frequencyBefore: 5,
  basketBefore: 40,
  customersAfter: 760,
  frequencyAfter: 5.5,
  basketAfter: 42,
}

test('800 × 5 × 40 against 760 × 5,5 × 42', () => {
  const { before, after, customers, frequency, basket, growth } = revenueTree(course)
  expect([before, after]).toEqual([160_000, 175_560])
  expect([customers, frequency, basket]).toEqual([0.95, 1.1, 1.05])
  expect(growth).toBeCloseTo(0.09725, 9)
})

test('the three indices multiply into the growth', () => {
  const above = fc.double({ min: 0.1, max: 1e4, noNaN: true })
  const six = fc.record({
    customersBefore: above,
    frequencyBefore: above,
    basketBefore: above,
    customersAfter: above,
    frequencyAfter: above,
    basketAfter: above,
  })
  fc.assert(
    fc.property(six, (figures) => {
      const { customers, frequency, basket, growth } = revenueTree(figures)
      const product = customers * frequency * basket
      expect(Math.abs(product - (1 + growth))).toBeLessThan(1e-9 * (1 + product))
    }),
  )
})

test.each([
  ['no customer last year', { customersBefore: '0' }, 'Il en faut au moins 1'],
  ['a frequency of zero', { frequencyAfter: '0' }, 'Écrivez un nombre supérieur à 0'],
  ['a negative basket', { basketAfter: '-4' }, 'Écrivez un montant positif'],
])('%s is refused', (_name, changed, expected) => {
  const typed = Object.fromEntries(Object.entries(course).map(([name, value]) => [name, String(value)]))
  expect(refusalsOf(revenueFigures, { ...typed, ...changed })[0]).toContain(expected)
})
