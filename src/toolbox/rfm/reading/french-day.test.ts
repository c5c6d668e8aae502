import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { frenchDay, isoDay, readDay } from './french-day.ts'

describe('a day', () => {
  test.each([
    '31/12/2025',
    '31-12-25',
    '31.12.2025',
    '2025-12-31',
    '2025/12/31',
    '31 déc. 2025',
    '31 dec 2025',
    '31 décembre 2025',
    '31-déc.-25',
    '31-déc-2025',
    'mercredi 31 décembre 2025',
    'mer. 31 déc. 2025',
    'MERCREDI 31 DÉCEMBRE 2025',
    '31/12/2025 14:30',
    '31/12/2025 14:30:59',
    '31/12/2025 à 14h30',
    '2025-12-31T23:59:59.000Z',
    '2025-12-31 00:00:00',
    '31\u00A0décembre\u00A02025',
  ])('is read in « %s »', (text) => {
    expect(isoDay(Number(readDay(text)))).toBe('2025-12-31')
  })

  test.each([
    ['1er janvier 2025', '2025-01-01'],
    ['1/2/2025', '2025-02-01'],
    ['29/02/2024', '2024-02-29'],
    ['15 août 2025', '2025-08-15'],
    ['3 juil. 2025', '2025-07-03'],
    ['3 juin 2025', '2025-06-03'],
    ['12 sept. 2025', '2025-09-12'],
    ['02/03/69', '2069-03-02'],
    ['02/03/70', '1970-03-02'],
  ])('« %s » is %s', (text, day) => {
    expect(isoDay(Number(readDay(text)))).toBe(day)
  })

  test.each([
    ['30/02/2025', 'impossible'],
    ['29/02/2025', 'impossible'],
    ['12/31/2025', 'impossible'],
    ['00/12/2025', 'impossible'],
    ['31/12/9999', 'impossible'],
    ['46022', 'serial'],
    ['46022,5', 'serial'],
    ['', 'unreadable'],
    ['hier', 'unreadable'],
    ['3 jui 2025', 'unreadable'],
    ['31/12-2025', 'unreadable'],
    ['31/12/202', 'unreadable'],
    ['31/12', 'unreadable'],
    ['12 500', 'unreadable'],
    ['31/12/2025 ou 2026', 'unreadable'],
  ])('is refused in « %s »: %s', (text, fault) => {
    expect(readDay(text)).toBe(fault)
  })

  test('is the same in every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 80_000 }), (day) => {
        const inFull = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' })
        const medium = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeZone: 'UTC' })
        const date = new Date(day * 86_400_000)
        for (const text of [frenchDay(day), isoDay(day), inFull.format(date), medium.format(date)])
          expect(readDay(text), text).toBe(day)
      }),
    )
  })
})
