import { expect, test } from 'vitest'

import { holdsEveryWord } from './search.ts'

test.each([
  ['réclamation', 'RECLAMATION'],
  ['l’appel d’un client', "d'un appel"],
  ['le 11\u00A0août', '11 aout'],
  ['cœur de métier', 'coeur'],
  ['n’importe quoi', '  '],
])('« %s » is found with « %s »', (text, sought) => {
  expect(holdsEveryWord(text, sought)).toBe(true)
})

test('one word that is missing is enough not to be found', () => {
  expect(holdsEveryWord('appeler un client', 'appeler prospect')).toBe(false)
})
