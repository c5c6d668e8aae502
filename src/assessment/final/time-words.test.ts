import { expect, test } from 'vitest'

import { durationInWords, timeSaid } from './time-words.ts'

const minutes = (count: number) => count * 60_000
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test.each([
  [90, '1 heure 30 minutes'],
  [60, '1 heure'],
  [120, '2 heures'],
  [61, '1 heure 1 minute'],
  [23.2, '24 minutes'],
  [1, '1 minute'],
  [0.9, 'moins d’une minute'],
])('%d minutes are « %s »', (count, words) => {
  expect(plain(durationInWords(minutes(count)))).toBe(words)
})

test('it is said three times: at half, at five minutes, at one', () => {
  const said = [45, 31, 30, 29, 5.1, 5, 4, 1.1, 1, 0.1].map((left) => timeSaid(minutes(left), minutes(60)))
  expect([...new Set(said)].map(plain)).toEqual([
    '',
    'La moitié du temps est passée : il vous reste 30 minutes.',
    'Il vous reste cinq minutes.',
    'Il vous reste une minute.',
  ])
})

test('what was true a while ago is not said any more', () => {
  expect([29, 4, 0.4].map((left) => timeSaid(minutes(left), minutes(60)))).toEqual(['', '', ''])
})

test('once it is over, nothing is said to be left', () => {
  expect(timeSaid(0, minutes(60))).toBe('')
})
