import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { abcFigures, abcOf } from './abc.ts'
import { refusalsOf } from './testing-refusals.ts'

const course = [
  ['Lézan BTP', 182, 36.4, 'A'],
  ['Cobalt Méca', 121, 60.6, 'A'],
  ['Sud Agro', 76, 75.8, 'A'],
  ['Mairie de V.', 38, 83.4, 'B'],
  ['Hôtel Alzon', 27, 88.8, 'B'],
  ['Garage Roux', 19, 92.6, 'B'],
  ['Bio Cévenol', 14, 95.4, 'C'],
  ['Atelier M2', 11, 97.6, 'C'],
  ['Scierie Pic', 8, 99.2, 'C'],
  ['Camping Bel', 4, 100, 'C'],
] as const

const customers = course.map(([name, amount]) => ({ name, amount }))

test.each(course)('%s, %d k€: %d % cumulated, class %s', (name, _amount, cumulated, letter) => {
  const found = abcOf(customers.toReversed()).classified.find((one) => one.name === name)
  expect(100 * (found?.cumulated ?? 0)).toBeCloseTo(cumulated, 9)
  expect(found?.class).toBe(letter)
})

test('the ten customers of the course: 3 A, 3 B, 4 C, and two of them make 60,6 %', () => {
  const { counts, topFifth, total } = abcOf(customers)
  expect(total).toBe(500)
  expect(counts).toEqual({ A: 3, B: 3, C: 4 })
  expect(topFifth.customers).toBe(2)
  expect(topFifth.share).toBeCloseTo(0.606, 9)
})

describe('at the frontiers', () => {
  const classes = (...amounts: number[]) =>
    abcOf(amounts.map((amount, index) => ({ name: `${index}`, amount }))).classified.map((one) => one.class)

  test('exactly 80 % is A and exactly 95 % is B', () => {
    expect(classes(80, 15, 5)).toEqual(['A', 'B', 'C'])
    expect(classes(0.8, 0.15, 0.05)).toEqual(['A', 'B', 'C'])
  })

  test('who crosses a threshold goes to the lower class, the first one too', () => {
    expect(classes(80.01, 14.99, 5)).toEqual(['B', 'B', 'C'])
    expect(classes(96, 4)).toEqual(['C', 'C'])
  })

  test('equal customers that a frontier keeps apart are named', () => {
    const apart = [60, 20, 20].map((amount, index) => ({ name: `client ${index + 1}`, amount }))
    expect(abcOf(apart).tiedAcross).toEqual(['client 2', 'client 3'])
    expect(abcOf(customers).tiedAcross).toEqual([])
  })

  test.each([
    [2, 1],
    [5, 1],
    [6, 2],
    [13, 3],
  ])('a fifth of %d customers is %d', (howMany, fifth) => {
    const alike = Array.from({ length: howMany }, (_, index) => ({ name: `${index}`, amount: 1 }))
    expect(abcOf(alike).topFifth.customers).toBe(fifth)
  })
})

test('the classes part the list in order, and the shares make one', () => {
  const list = fc
    .array(fc.nat(1_000_000), { minLength: 2, maxLength: 60 })
    .filter((amounts) => amounts.some((cents) => cents > 0))
    .map((amounts) => amounts.map((cents, index) => ({ name: `${index}`, amount: cents / 100 })))
  fc.assert(
    fc.property(list, (typed) => {
      const { classified, counts } = abcOf(typed)
      expect(counts.A + counts.B + counts.C).toBe(typed.length)
      expect(classified.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 9)
      expect(classified.at(-1)?.cumulated).toBe(1)
      const letters = classified.map((one) => one.class)
      expect(letters.toSorted()).toEqual(letters)
    }),
  )
})

test.each([
  ['a single customer', 'Sud Agro ; 76', 'Il faut au moins deux clients'],
  ['amounts that are all zero', 'A ; 0\nB ; 0', 'Tous les montants sont nuls'],
  ['a line that can’t be read', 'A ; 1\nB', 'Ligne 2'],
  ['an empty list', '', 'À remplir.'],
])('%s is refused', (_name, list, expected) => {
  expect(refusalsOf(abcFigures, { list })[0]).toContain(expected)
})
