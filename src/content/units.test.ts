import { expect, test } from 'vitest'

import { figureExpected, labelWithUnit, withoutUnit } from './units.ts'

test.each([
  ['31 jours', 'jours', '31'],
  ['31 jour', 'jours', '31'],
  ['31j', 'jours', '31'],
  ['31\u00A0Jours ', 'jours', '31'],
  ['1 250 euros', '€', '1 250'],
  ['12,5 pour cent', '%', '12,5'],
  ['4 clients', 'clients', '4'],
  ['1 client', 'clients', '1'],
])('« %s », where %s are asked, is %s', (typed, unit, figure) => {
  expect(withoutUnit(typed, unit)).toBe(figure)
})

test.each([
  ['another unit', '31 jours', '€'],
  ['a unit where none is asked', '31 jours', ''],
  ['a unit alone', 'jours', 'jours'],
  ['a word that ends like one', 'aujour', 'jours'],
  ['half a unit', '31 jo', 'jours'],
  ['a plain figure', '31', 'jours'],
])('%s stays as it was typed', (_name, typed, unit) => {
  expect(withoutUnit(typed, unit)).toBe(typed)
})

test.each([
  ['Part', '%', 'Part (%)'],
  ['Note moyenne sur 5', '', 'Note moyenne sur 5'],
  ['Fromagerie, action à 1 500 €', '€', 'Fromagerie, action à 1 500 €'],
])('a label says its unit once: « %s », in %s', (label, unit, shown) => {
  expect(labelWithUnit(label, unit)).toBe(shown)
})

test('what is expected is said with its unit and an example', () => {
  expect(figureExpected('jours')).toBe('Écrivez un nombre en chiffres, en jours, par exemple 31.')
  expect(figureExpected('')).toBe('Écrivez un nombre en chiffres, par exemple 12,5.')
})
