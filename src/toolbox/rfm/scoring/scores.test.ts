import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { boundScores, rankScores, type Score, scoresOf } from './scores.ts'

const rank = (...values: number[]) => rankScores(Float64Array.from(values))
const bounds = (...values: number[]) => boundScores(Float64Array.from(values))

const customers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 120 })
// 0 and −0 are the same amount: `===`, which a customer file cannot tell apart either.
const different = fc.uniqueArray(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), {
  minLength: 1,
  maxLength: 120,
  comparator: 'IsStrictlyEqual',
})
const rules = fc.constantFrom('rank', 'bounds') as fc.Arbitrary<'rank' | 'bounds'>

describe('the rank rule', () => {
  test('gives each fifth its score', () => {
    expect(rank(10, 9, 8, 7, 6, 5, 4, 3, 2, 1)).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1])
  })

  test('gives equals across a border the higher score, all of them', () => {
    expect(rank(10, 9, 9, 9, 6, 5, 4, 3, 2, 1)).toEqual([5, 5, 5, 5, 3, 3, 2, 2, 1, 1])
  })

  test('gives everybody 5 when all are equal', () => {
    expect(rank(3, 3, 3, 3, 3, 3)).toEqual([5, 5, 5, 5, 5, 5])
  })

  test('has fifths that differ by one when there is no fifth', () => {
    expect(rank(7, 6, 5, 4, 3, 2, 1)).toEqual([5, 5, 4, 3, 3, 2, 1])
  })

  test('scores the few there are', () => {
    expect(rank()).toEqual([])
    expect(rank(8)).toEqual([5])
    expect(rank(8, 9, 7)).toEqual([4, 5, 2])
  })

  test('shares the scores out equally between different values', () => {
    fc.assert(
      fc.property(different, (values) => {
        const scores = rank(...values)
        for (const score of [1, 2, 3, 4, 5]) {
          const share = scores.filter((one) => one === score).length
          expect([Math.floor(values.length / 5), Math.ceil(values.length / 5)]).toContain(share)
        }
      }),
    )
  })

  test('gives the best scores to a fifth each at least, equals or not', () => {
    fc.assert(
      fc.property(customers, fc.constantFrom(5, 4, 3, 2, 1), (values, score) => {
        const atLeast = rank(...values).filter((one) => one >= score).length
        expect(atLeast).toBeGreaterThanOrEqual(((6 - score) * values.length) / 5)
      }),
    )
  })
})

describe('the rule of bounds', () => {
  test('is CENTILE.INCLURE: a point more above each bound', () => {
    // Of 1 to 10 the bounds are 2.8, 4.6, 6.4 and 8.2.
    expect(bounds(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  })

  test('leaves who is equal to a bound below it', () => {
    // Of 0, 1, 2, 3, 4, 5 the bounds are 1, 2, 3 and 4.
    expect(bounds(0, 1, 2, 3, 4, 5)).toEqual([1, 1, 2, 3, 4, 5])
  })

  test('gives everybody 1 when all are equal, where the rank gives 5', () => {
    expect(bounds(3, 3, 3, 3, 3, 3)).toEqual([1, 1, 1, 1, 1, 1])
  })

  test('agrees with the rank between different values in whole fifths', () => {
    const fifths = fc
      .integer({ min: 1, max: 20 })
      .chain((count) =>
        fc.uniqueArray(fc.integer({ min: -1e6, max: 1e6 }), { minLength: count * 5, maxLength: count * 5 }),
      )
    fc.assert(
      fc.property(fifths, (values) => {
        expect(bounds(...values)).toEqual(rank(...values))
      }),
    )
  })
})

describe('either rule', () => {
  test('gives 1, 2, 3, 4 or 5', () => {
    fc.assert(
      fc.property(customers, rules, (values, rule) => {
        for (const score of scoresOf(Float64Array.from(values), rule)) expect([1, 2, 3, 4, 5]).toContain(score)
      }),
    )
  })

  test('never gives less for more, and the same for the same', () => {
    fc.assert(
      fc.property(customers, rules, (values, rule) => {
        const scores = scoresOf(Float64Array.from(values), rule)
        const pairs = values.map((value, index) => ({ value, score: scores[index] as Score }))
        const sorted = pairs.toSorted((a, b) => a.value - b.value || a.score - b.score)
        for (const [index, { value, score }] of sorted.entries()) {
          const before = sorted[index - 1]
          if (before === undefined) continue
          expect(score).toBeGreaterThanOrEqual(before.score)
          if (before.value === value) expect(score).toBe(before.score)
        }
      }),
    )
  })

  test('does not look at the order of the lines', () => {
    const shuffles = customers.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray([...values.keys()], { minLength: values.length })),
    )
    fc.assert(
      fc.property(shuffles, rules, ([values, order], rule) => {
        const scores = scoresOf(Float64Array.from(values), rule)
        const others = scoresOf(
          Float64Array.from(order, (index) => values[index] ?? 0),
          rule,
        )
        expect(others).toEqual(order.map((index) => scores[index]))
      }),
    )
  })
})
