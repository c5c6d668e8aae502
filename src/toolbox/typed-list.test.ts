import { expect, test } from 'vitest'

import { readList } from './typed-list.ts'

const plain = (problems: readonly string[]) => problems.map((one) => one.replace(/\s/g, ' '))

test.each([
  ['semicolons', 'Sud Agro ; 76\nHôtel Alzon;27,5'],
  ['tabs from a spreadsheet', 'Sud Agro\t76\nHôtel Alzon\t27,50 €'],
  ['titles above', 'Client ; CA\nSud Agro ; 76\nHôtel Alzon ; 27,5'],
  ['empty lines and Windows ends of line', '\r\nSud Agro ; 76\r\n\r\nHôtel Alzon ; 27,5\r\n'],
])('a list with %s is read', (_name, text) => {
  const { rows, problems } = readList(text)
  expect(problems).toEqual([])
  expect(rows).toEqual([
    { name: 'Sud Agro', amount: 76 },
    { name: 'Hôtel Alzon', amount: 27.5 },
  ])
})

test.each([
  ['a line without an amount', 'A ; 1\nSud Agro', 'Ligne 2 : écrivez un nom, un point-virgule et un montant'],
  ['an amount in words', 'A ; 1\nB ; mille', 'Ligne 2 : « mille » n’est pas un montant.'],
  ['a negative amount', 'A ; 1\nB ; -5', 'Ligne 2 : le montant de « B » est négatif.'],
  ['a third column', 'A ; 1\nB ; 5 ; 6', 'Ligne 2 : il y a plus de deux colonnes.'],
  ['the same customer twice', 'Bé ; 1\nA ; 2\nbe ; 5', 'Ligne 3 : « be » figure déjà à la ligne 1.'],
  [
    'more lines than allowed',
    Array.from({ length: 501 }, (_, n) => `C${n} ; 1`).join('\n'),
    'La liste compte 501 lignes',
  ],
])('%s is refused, with its line', (_name, text, expected) => {
  const problems = plain(readList(text).problems)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(expected)
})
