import { expect, test } from 'vitest'

import { datesInWords, titleOf, writtenFields } from './action-words.ts'

const plain = (text: string | null) => text?.replace(/[\u00A0\u202F]/g, ' ') ?? null

test.each([
  ['2026-11-25', '2026-12-01', 'À partir du 25 novembre 2026, pour le 1er décembre 2026'],
  ['2026-11-25', null, 'À partir du 25 novembre 2026'],
  [null, '2027-01-04', 'Pour le 4 janvier 2027'],
  [null, null, null],
])('from %s to %s reads « %s »', (startsOn, dueOn, words) => {
  expect(plain(datesInWords({ startsOn, dueOn }))).toBe(words)
})

test('what is not written is not listed', () => {
  const action = { startsOn: null, dueOn: null, customers: ' ', indicator: 'Part rappelée ', firstStep: '', help: '' }
  expect(writtenFields(action)).toEqual([{ label: 'Indicateur', text: 'Part rappelée' }])
})

test('an action without its words is called something', () => {
  expect(titleOf({ what: '  ' })).toBe('Action à préciser')
})
