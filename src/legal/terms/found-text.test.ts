import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isFoundIn, piecesOf } from './found-text.ts'

const found = (text: string, sought: string) =>
  piecesOf(text, sought)
    .filter(({ isFound }) => isFound)
    .map((piece) => piece.text)

test.each([
  ['Résolution du contrat et résolution', 'RESOLUTION', ['Résolution', 'résolution']],
  ['la mise en oeuvre', 'œuvre', ['oeuvre']],
  ['la mise en œuvre', 'oeuvre', ['œuvre']],
  ["d'annulation", 'd’Annulation', ["d'annulation"]],
  ['un acompte de 30\u00A0%', '30 %', ['30\u00A0%']],
  ['e\u0301te\u0301', 'ete', ['e\u0301te\u0301']],
  ['aaa', 'aa', ['aa']],
  ['œ', 'o', ['œ']],
  ['rien', 'licorne', []],
  ['rien', '', []],
])('in « %s », « %s » finds %j', (text, sought, expected) => {
  expect(found(text, sought)).toEqual(expected)
})

test('whatever is sought, the text stays the text', () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aeéœ 'E’\u00A0\u0301ﬁ€𝐚".split('')), maxLength: 20 })
  fc.assert(
    fc.property(letters, letters, (text, sought) => {
      const pieces = piecesOf(text, sought)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      if (sought.trim() !== '' && pieces.some(({ isFound }) => isFound)) expect(isFoundIn(text, sought)).toBe(true)
    }),
  )
})
