import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { group } from './group.ts'

test('the companies of the group are those of the source, in its order, to the letter', () => {
  const source = readFileSync('seed/programme-et-cgv.txt', 'utf8')
  const title = 'LES FILIALES DU GROUPE LEXOM :'
  const start = source.indexOf(title) + title.length
  const written = source.slice(start, source.indexOf('3. Distinguer', start))
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
  expect(group.flatMap(({ name, activity = '' }) => words(`${name} ${activity}`))).toEqual(words(written))
})
