import fc from 'fast-check'
import { expect, test } from 'vitest'

import { dimensions, servqualFigures, servqualOf } from './servqual.ts'
import { refusalsOf } from './testing-refusals.ts'

const course = [
  [6.6, 5.1, 0.32, -1.5, -0.48],
  [6.3, 5.0, 0.22, -1.3, -0.286],
  [6.0, 5.9, 0.19, -0.1, -0.019],
  [5.6, 5.4, 0.16, -0.2, -0.032],
  [5.2, 5.6, 0.11, 0.4, 0.044],
] as const

const rows = course.map(([expected, perceived, weight], index) => ({
  id: dimensions[index]!.id,
  expected,
  perceived,
  weight,
}))

test.each(course.map((row, index) => [dimensions[index]!.name, ...row] as const))(
  '%s: %d expected, %d perceived, weight %d',
  (name, _expected, _perceived, _weight, gap, weightedGap) => {
    const found = servqualOf(rows).gaps[dimensions.findIndex((one) => one.name === name)]
    expect(found?.gap).toBeCloseTo(gap, 9)
    expect(found?.weightedGap).toBeCloseTo(weightedGap, 9)
  },
)

test('the score weighs the gaps, the simple mean does not, and reliability comes first', () => {
  const { score, simpleMean, priority } = servqualOf(rows)
  expect(score).toBeCloseTo(-0.773, 9)
  expect(simpleMean).toBeCloseTo(-0.54, 9)
  expect(priority?.id).toBe('reliability')
})

test('nothing comes first when every expectation is met', () => {
  expect(servqualOf(rows.map((row) => ({ ...row, perceived: 7 }))).priority).toBeNull()
})

test('the score lies between the smallest and the largest gap', () => {
  const mark = fc.integer({ min: 10, max: 70 }).map((tenths) => tenths / 10)
  const rated = fc.array(fc.tuple(mark, mark, fc.integer({ min: 1, max: 99 })), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(rated, (typed) => {
      const all = typed.reduce((total, [, , weight]) => total + weight, 0)
      const { gaps, score } = servqualOf(
        typed.map(([expected, perceived, weight], index) => ({
          id: dimensions[index]!.id,
          expected,
          perceived,
          weight: weight / all,
        })),
      )
      expect(score).toBeGreaterThanOrEqual(Math.min(...gaps.map(({ gap }) => gap)) - 1e-9)
      expect(score).toBeLessThanOrEqual(Math.max(...gaps.map(({ gap }) => gap)) + 1e-9)
    }),
  )
})

const typedWith = (weights: readonly string[]) =>
  Object.fromEntries(
    dimensions.flatMap(({ id }, index) => [
      [`${id}-expected`, '6'],
      [`${id}-perceived`, '5'],
      [`${id}-weight`, weights[index] ?? ''],
    ]),
  )

test.each([
  ['32, 22, 19, 16 and 11', ['32', '22 %', '0,19', '16', '11'], []],
  ['a rounded third', ['33,3', '33,3', '33,3', '0', '0'], []],
  [
    'weights that make 110',
    ['42', '22', '19', '16', '11'],
    ['Les cinq poids font 110 % au total : corrigez-les pour qu’ils fassent 100 %.'],
  ],
  ['an empty weight', ['32', '22', '19', '16', ''], ['À remplir.']],
])('weights: %s', (_name, weights, refusals) => {
  expect(refusalsOf(servqualFigures, typedWith(weights))).toEqual(refusals)
})

test('a mark off the scale is refused under its own field', () => {
  const read = servqualFigures.safeParse({ ...typedWith(['32', '22', '19', '16', '11']), 'empathy-expected': '9' })
  expect(read.error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['empathy-expected'], 'Écrivez une note de 1 à 7.'],
  ])
})
