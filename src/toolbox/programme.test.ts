import fc from 'fast-check'
import { expect, test } from 'vitest'

import { programmeBreakEven, programmeFigures } from './programme.ts'
import { refusalsOf } from './testing-refusals.ts'

const club = { voucher: 10, spend: 200, used: 0.7, revenue: 1_500_000, marginRate: 0.4, fixedCosts: 9000, lift: 0.08 }

test.each([
  ['200 points', 200, 0.05, 0.035, 0.1123, -17_700],
  ['300 points', 300, 0.0333, 0.0233, 0.0779, 1200],
])('a voucher of 10 € for %s', (_name, spend, faceRate, realCost, threshold, result) => {
  const found = programmeBreakEven({ ...club, spend })
  expect(found.faceRate).toBeCloseTo(faceRate, 4)
  expect(found.realCost).toBeCloseTo(realCost, 4)
  expect(found.threshold).toBeCloseTo(threshold, 4)
  expect(found.result).toBeCloseTo(result, 6)
})

test('at the threshold the programme neither earns nor loses', () => {
  const part = fc.double({ min: 0.01, max: 1, noNaN: true })
  fc.assert(
    fc.property(part, part, fc.double({ min: 0, max: 1e5, noNaN: true }), (used, ratio, fixedCosts) => {
      const marginRate = 0.05 * used + 0.05 + 0.9 * ratio * 0.9
      const { threshold } = programmeBreakEven({ ...club, used, marginRate, fixedCosts, lift: null })
      const { result } = programmeBreakEven({ ...club, used, marginRate, fixedCosts, lift: threshold })
      expect(Math.abs(result ?? Number.NaN)).toBeLessThan(1e-3)
    }),
  )
})

test('without a measured lift there is no result', () => {
  expect(programmeBreakEven({ ...club, lift: null }).result).toBeNull()
})

const typed = {
  voucher: '10 €',
  spend: '200',
  used: '70',
  revenue: '1 500 000 €',
  marginRate: '40 %',
  fixedCosts: '9 000',
  lift: '',
}

test.each([
  ['a reward that costs the margin', { marginRate: '3,5 %' }, 'Le coût réel du programme atteint la marge'],
  ['a voucher above the purchase', { spend: '5' }, 'Le bon vaut plus que l’achat'],
  ['a margin above 100 %', { marginRate: '140' }, 'Un taux ne dépasse pas 100 %'],
  ['no revenue', { revenue: '0' }, 'Écrivez un montant supérieur à 0 €'],
])('%s is refused', (_name, changed, expected) => {
  expect(refusalsOf(programmeFigures, { ...typed, ...changed })[0]).toContain(expected)
})

test('what the course types is taken', () => {
  expect(programmeFigures.safeParse(typed).data).toEqual({ ...club, lift: null })
})
