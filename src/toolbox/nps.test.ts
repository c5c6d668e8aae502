import fc from 'fast-check'
import { expect, test } from 'vitest'

import { npsFigures, npsOf } from './nps.ts'
import { refusalsOf } from './testing-refusals.ts'

test.each([
  ['the example of 200 answers', [88, 62, 50], 19, 11.2, [7.8, 30.2]],
  ['the network of three shops', [109, 69, 72], 14.8, 10.4, [4.4, 25.2]],
  ['the barometer of 152 answers', [67, 51, 34], 21.7, 12.5, [9.2, 34.2]],
  ['Albi', [66, 30, 24], 35, 14.2, [20.8, 49.2]],
  ['Brens', [28, 24, 28], 0, 18.3, [-18.3, 18.3]],
  ['Cahuz', [15, 15, 20], -10, 23, [-33, 13]],
] as const)('%s', (_name, [promoters, passives, detractors], nps, margin, [low, high]) => {
  const result = npsOf({ promoters, passives, detractors })
  expect(result.nps).toBeCloseTo(nps, 1)
  expect(result.margin).toBeCloseTo(margin, 1)
  // Rounded here from the exact bounds, there from rounded terms.
  expect(Math.abs(result.low - low)).toBeLessThan(0.1)
  expect(Math.abs(result.high - high)).toBeLessThan(0.1)
})

const answers = fc
  .record({ promoters: fc.nat(5000), passives: fc.nat(5000), detractors: fc.nat(5000) })
  .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0)

test('the score and its interval stay between −100 and 100, the score inside', () => {
  fc.assert(
    fc.property(answers, (figures) => {
      const { nps, low, high, margin } = npsOf(figures)
      expect(margin).toBeGreaterThanOrEqual(0)
      expect(low).toBeGreaterThanOrEqual(-100)
      expect(high).toBeLessThanOrEqual(100)
      expect(low).toBeLessThanOrEqual(nps + 1e-9)
      expect(high).toBeGreaterThanOrEqual(nps - 1e-9)
    }),
  )
})

test('promoters and detractors exchanged change the sign and nothing else', () => {
  fc.assert(
    fc.property(answers, ({ promoters, passives, detractors }) => {
      const one = npsOf({ promoters, passives, detractors })
      const other = npsOf({ promoters: detractors, passives, detractors: promoters })
      expect(other.nps).toBeCloseTo(-one.nps, 9)
      expect(other.margin).toBeCloseTo(one.margin, 9)
    }),
  )
})

test('four times as many answers halve the margin', () => {
  fc.assert(
    fc.property(answers, ({ promoters, passives, detractors }) => {
      const four = { promoters: 4 * promoters, passives: 4 * passives, detractors: 4 * detractors }
      expect(npsOf(four).margin).toBeCloseTo(npsOf({ promoters, passives, detractors }).margin / 2, 9)
    }),
  )
})

test('no respondent at all is refused', () => {
  expect(refusalsOf(npsFigures, { promoters: '0', passives: '0', detractors: '0' })).toEqual([
    'Il n’y a aucune réponse : indiquez au moins un répondant dans l’un des trois groupes.',
  ])
})
