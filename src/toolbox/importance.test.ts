import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'

import { type Attribute, attributeIds, importanceFigures, importanceMatrix } from './importance.ts'
import { refusalsOf } from './testing-refusals.ts'

const shops = [
  ['conseil en rayon', 9.1, 8.2, 0.9, 'keep-up'],
  ['délai SAV', 8.8, 5.9, 2.9, 'act-first'],
  ['attente caisse', 7.4, 6.1, 1.3, 'act-first'],
  ['parking', 5.2, 7.9, -2.7, 'too-much'],
  ['ateliers', 4.6, 6.0, -1.4, 'watch'],
] as const

const barometer = [
  ['respect des délais', 9.3, 6.2, 3.1, 'act-first'],
  ['conseil technique', 8.7, 8.5, 0.2, 'keep-up'],
  ['facture exacte', 8.9, 6.8, 2.1, 'act-first'],
  ['catalogue imprimé', 3.9, 8.8, -4.9, 'too-much'],
] as const

const attributesOf = (list: readonly (readonly [string, number, number, ...unknown[]])[]): Attribute[] =>
  list.map(([name, importance, satisfaction]) => ({ id: name, name, importance, satisfaction }))

test.each([
  ...shops.map((one) => ['the three shops', shops, ...one] as const),
  ...barometer.map((one) => ['the barometer', barometer, ...one] as const),
])('%s%.0s: %s', (_survey, survey, name, _importance, _satisfaction, gap, quadrant) => {
  const found = importanceMatrix(attributesOf(survey)).placed.find((one) => one.name === name)
  expect(found?.gap).toBeCloseTo(gap, 9)
  expect(found?.quadrant).toBe(quadrant)
})

test.each([
  ['the three shops', shops, ['délai SAV', 'attente caisse']],
  ['the barometer', barometer, ['respect des délais', 'facture exacte']],
])('%s: two priorities, the largest gap first', (_name, survey, expected) => {
  expect(importanceMatrix(attributesOf(survey)).priorities.map(({ name }) => name)).toEqual(expected)
})

const attribute = fc.record({
  importance: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
  satisfaction: fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10),
})
const named = fc
  .array(attribute, { minLength: 2, maxLength: 12 })
  .map((list) => list.map((one, index) => ({ ...one, id: `${index}`, name: `${index}` })))

test('the four quadrants part the list: each attribute is in one, and what is important is on one side', () => {
  fc.assert(
    fc.property(named, (list) => {
      const { placed, meanImportance } = importanceMatrix(list)
      expect(placed.map(({ id }) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted())
      for (const { quadrant, importance } of placed) {
        const isImportant = quadrant === 'act-first' || quadrant === 'keep-up'
        expect(isImportant).toBe(importance > meanImportance - 1e-9)
      }
    }),
  )
})

test('attributes that are all alike are kept up, not urgent', () => {
  const alike = ['a', 'b', 'c'].map((name) => ({ id: name, name, importance: 7.1, satisfaction: 7.1 }))
  expect(importanceMatrix(alike).placed.every(({ quadrant }) => quadrant === 'keep-up')).toBe(true)
})

const row = (index: number, name: string, importance: string, satisfaction: string) => ({
  [`${attributeIds[index]}-name`]: name,
  [`${attributeIds[index]}-importance`]: importance,
  [`${attributeIds[index]}-satisfaction`]: satisfaction,
})

test('rows that are empty are left out', () => {
  const typed = { ...row(0, 'Délai', '9,3', '6,2'), ...row(1, '', ' ', ''), ...row(4, 'Conseil', '8', '8') }
  expect(z.parse(importanceFigures, typed).map(({ name }) => name)).toEqual(['Délai', 'Conseil'])
})

test.each([
  ['a single attribute', row(0, 'Délai', '9', '6'), 'Un seul attribut ne se compare à rien'],
  ['a mark above 10', { ...row(0, 'Délai', '93', '6'), ...row(1, 'Conseil', '8', '8') }, 'Écrivez une note de 0 à 10.'],
  ['a row without its name', { ...row(0, '', '9', '6'), ...row(1, 'Conseil', '8', '8') }, 'À remplir.'],
])('%s is refused', (_name, typed, expected) => {
  expect(refusalsOf(importanceFigures, typed)[0]).toContain(expected)
})
