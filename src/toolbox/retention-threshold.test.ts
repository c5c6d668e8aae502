import fc from 'fast-check'
import { expect, test } from 'vitest'

import { clvFromStart } from './clv.ts'
import { programmeValue, thresholdFigures } from './retention-threshold.ts'
import { refusalsOf } from './testing-refusals.ts'

const alone = { newMargin: null, newRetention: null }
const optionA = { margin: 90, retention: 0.85, discount: 0.1, cost: 12, hopedRetention: 0.88, customers: 1170 }
const optionB = { margin: 160, retention: 0.85, discount: 0.1, cost: 40, hopedRetention: 0.92, customers: 351 }
const portals = { margin: 120, retention: 0.8, discount: 0.1, cost: 20, hopedRetention: 0.83, customers: 1 }

test.each([
  ['A', optionA, 396, 390, -7020, 0.8833],
  ['B', optionB, 704, 733.33, 10_296, 0.9125],
  ['the lesson', portals, 440, 407.41, -32.59, 0.85],
])('%s', (_name, figures, before, after, gain, threshold) => {
  const result = programmeValue({ ...figures, ...alone })
  expect(result.before).toBeCloseTo(before, 2)
  expect(result.after).toBeCloseTo(after, 2)
  expect(result.gain).toBeCloseTo(gain, 2)
  expect(result.threshold).toBeCloseTo(threshold, 4)
})

test('acquisition wins against B below 108,79 € a customer', () => {
  const { acquisition, budget } = programmeValue({ ...optionB, newMargin: 60, newRetention: 0.75 })
  expect(budget).toBe(14_040)
  expect(acquisition?.clv).toBeCloseTo(188.57, 2)
  expect(acquisition?.costBelow).toBeCloseTo(108.79, 2)
})

test('against a programme that loses more than its budget, acquisition wins at any cost', () => {
  const ruin = { ...optionB, hopedRetention: 0, newMargin: 60, newRetention: 0.75 }
  expect(programmeValue(ruin).acquisition).toEqual({ clv: expect.any(Number), costBelow: null })
})

test('at the threshold the customer is worth as much as before', () => {
  const rates = fc.double({ min: 0, max: 0.95, noNaN: true })
  fc.assert(
    fc.property(rates, fc.double({ min: 0, max: 0.5, noNaN: true }), rates, (retention, discount, part) => {
      const figures = { ...optionA, retention, discount, cost: 90 * part, ...alone }
      const { threshold, before } = programmeValue(figures)
      const after = clvFromStart({ margin: 90 * (1 - part), retention: threshold, discount })
      expect(after / before).toBeCloseTo(1, 6)
    }),
  )
})

const typed = {
  margin: '90',
  retention: '85',
  discount: '10',
  cost: '12',
  hopedRetention: '88',
  customers: '1170',
  newMargin: '',
  newRetention: '',
}

test.each([
  ['a cost that eats the margin', { cost: '90' }, 'Le programme coûte toute la marge'],
  ['half a comparison', { newMargin: '60' }, 'remplissez la marge et la rétention'],
  ['a hoped retention of 100 %', { hopedRetention: '100' }, 'À 100 % de rétention'],
  ['no customer', { customers: '0' }, 'Il en faut au moins 1'],
])('%s is refused', (_name, changed, expected) => {
  expect(refusalsOf(thresholdFigures, { ...typed, ...changed })[0]).toContain(expected)
})

test('without a comparison nothing is refused', () => {
  expect(refusalsOf(thresholdFigures, typed)).toEqual([])
})
