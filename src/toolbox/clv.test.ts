import fc from 'fast-check'
import { expect, test } from 'vitest'

import { clvFigures, clvFromEnd, clvFromStart, clvOverYears, clvUndiscounted, discountedMargins } from './clv.ts'
import { refusalsOf } from './testing-refusals.ts'

test.each([
  [90, 0.85, 396],
  [78, 0.88, 390],
  [160, 0.85, 704],
  [120, 0.92, 733.33],
  [60, 0.75, 188.57],
  [120, 0.8, 440],
  [100, 0.83, 407.41],
])('a margin of %d €, retention %d, first margin now: %d €', (margin, retention, clv) => {
  expect(clvFromStart({ margin, retention, discount: 0.1 })).toBeCloseTo(clv, 2)
})

test('the same customer in the three conventions, and over five years', () => {
  const flow = { margin: 90, retention: 0.85, discount: 0.1 }
  expect(clvFromEnd(flow)).toBeCloseTo(306, 9)
  expect(clvUndiscounted(flow)).toBeCloseTo(600, 9)
  expect(clvOverYears(flow, 5)).toBeCloseTo(286.9, 2)
  const years = discountedMargins(flow, 5).map((margin) => Math.round(margin * 100) / 100)
  expect(years).toEqual([90, 69.55, 53.74, 41.53, 32.09])
})

const flows = fc.record({
  margin: fc.double({ min: 1, max: 1e5, noNaN: true }),
  retention: fc.double({ min: 0, max: 0.99, noNaN: true }),
  discount: fc.double({ min: 0, max: 1, noNaN: true }),
})

test('from the start is one margin more than from the end', () => {
  fc.assert(
    fc.property(flows, (flow) => {
      expect(clvFromStart(flow) / (clvFromEnd(flow) + flow.margin)).toBeCloseTo(1, 9)
    }),
  )
})

test('years add up towards the value without end, and never pass it', () => {
  fc.assert(
    fc.property(flows, fc.integer({ min: 1, max: 50 }), (flow, years) => {
      expect(clvOverYears(flow, years)).toBeLessThanOrEqual(clvFromStart(flow) * (1 + 1e-9))
      expect(clvOverYears(flow, years)).toBeLessThanOrEqual(clvOverYears(flow, years + 1))
      expect(clvOverYears(flow, 20_000) / clvFromStart(flow)).toBeCloseTo(1, 6)
    }),
    { numRuns: 20 },
  )
})

test('without discount, from the start is margin × lifetime', () => {
  fc.assert(
    fc.property(flows, ({ margin, retention }) => {
      const ratio = clvFromStart({ margin, retention, discount: 0 }) / clvUndiscounted({ margin, retention })
      expect(ratio).toBeCloseTo(1, 9)
    }),
  )
})

const typed = { margin: '90', retention: '85', discount: '10', years: '5' }

test.each([
  ['nobody ever leaves', { retention: '100' }, 'À 100 % de rétention, la relation ne finit jamais'],
  ['a retention above 100 %', { retention: '110 %' }, 'Un taux ne dépasse pas 100 %'],
  ['a negative discount', { discount: '-2' }, 'Un taux ne peut pas être négatif'],
  ['no margin', { margin: '0' }, 'Écrivez un montant supérieur à 0 €'],
  ['no year', { years: '0' }, 'Il en faut au moins 1'],
  ['a century', { years: '100' }, 'L’horizon dépasse 50 ans'],
])('%s is refused', (_name, changed, expected) => {
  expect(refusalsOf(clvFigures, { ...typed, ...changed })[0]).toContain(expected)
})

test('85, 85 % and 0,85 are the same retention', () => {
  for (const retention of ['85', '85 %', '0,85'])
    expect(clvFigures.safeParse({ ...typed, retention }).data?.retention).toBe(0.85)
})
