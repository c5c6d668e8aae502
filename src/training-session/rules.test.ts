import { expect, test } from 'vitest'

import { parisInstant } from '../kernel/instant.ts'
import { datesOf } from './rules.ts'

const onDays = (first: string, second: string) =>
  datesOf([
    { id: 'day-1-morning', startsAt: parisInstant(first, '09:00'), endsAt: parisInstant(first, '12:30') },
    { id: 'day-2-morning', startsAt: parisInstant(second, '09:00'), endsAt: parisInstant(second, '12:30') },
  ]).replaceAll('\u00A0', ' ')

test.each([
  ['2026-11-23', '2026-11-24', '23 et 24 novembre 2026'],
  ['2026-11-30', '2026-12-01', '30 novembre et 1er décembre 2026'],
  ['2026-12-31', '2027-01-04', '31 décembre 2026 et 4 janvier 2027'],
])('%s and %s are the %s', (first, second, words) => {
  expect(onDays(first, second)).toBe(words)
})
