import fc from 'fast-check'
import { expect, test } from 'vitest'

import { refusalsOf } from './testing-refusals.ts'
import { winBackFigures, winBackValue } from './win-back.ts'

test.each([
  ['Auberoche', 12_000, 0.8, 0.4, 1500, 44_000, 16_100],
  ['Bio Garrigue', 6160, 0.85, 0.5, 400, 27_104, 13_152],
  ['Trois Vals', 7800, 0.8, 0.45, 900, 28_600, 11_970],
  ['Castan', 2700, 0.6, 0.25, 1350, 5940, 135],
  ['Lacombe', 2080, 0.5, 0.1, 300, 3813.33, 81.33],
  ['Nomade', 2160, 0.4, 0.35, 1200, 3394.29, -12],
])('%s: %d € a year, r₂ %d, p %d, cost %d €', (_name, margin, secondRetention, chance, cost, value, expected) => {
  const result = winBackValue({ margin, secondRetention, discount: 0.1, chance, cost })
  expect(result.secondLifeValue).toBeCloseTo(value, 2)
  expect(result.expectedValue).toBeCloseTo(expected, 2)
})

test('half the chance still leaves 7 300 € with the first one', () => {
  const auberoche = { margin: 12_000, secondRetention: 0.8, discount: 0.1, chance: 0.4, cost: 1500 }
  expect(winBackValue(auberoche).expectedValueAtHalf).toBeCloseTo(7300, 6)
})

const tries = fc.record({
  margin: fc.double({ min: 1, max: 1e6, noNaN: true }),
  secondRetention: fc.double({ min: 0, max: 0.99, noNaN: true }),
  discount: fc.double({ min: 0, max: 1, noNaN: true }),
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
  cost: fc.double({ min: 0, max: 1e6, noNaN: true }),
})

test('at the chance that is needed nothing is earned and nothing lost', () => {
  fc.assert(
    fc.property(tries, (one) => {
      const { chanceNeeded } = winBackValue(one)
      expect(winBackValue({ ...one, chance: chanceNeeded }).expectedValue).toBeCloseTo(0, 6)
    }),
  )
})

const typed = { margin: '12 000 €', secondRetention: '80', discount: '10', chance: '40 %', cost: '1 500' }

test.each([
  ['a second life without end', { secondRetention: '100' }, 'À 100 % de rétention'],
  ['a chance above 100 %', { chance: '140' }, 'Un taux ne dépasse pas 100 %'],
  ['a negative cost', { cost: '-5' }, 'Écrivez un montant positif'],
])('%s is refused', (_name, changed, expected) => {
  expect(refusalsOf(winBackFigures, { ...typed, ...changed })[0]).toContain(expected)
})
