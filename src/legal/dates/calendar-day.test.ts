import { describe, expect, test } from 'vitest'

import { addDays, addMonths, addYears, daysBetween, isPlausibleDay } from './calendar-day.ts'

describe('days', () => {
  test.each([
    ['2026-11-23', 30, '2026-12-23'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-01-10', -15, '2026-12-26'],
    // The clocks change on both of these nights.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s', (day, count, result) => {
    expect(addDays(day, count)).toBe(result)
    expect(daysBetween(day, result)).toBe(count)
  })
})

describe('months', () => {
  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-11-24', 1, '2026-12-24'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('%s and %i months is %s', (day, count, result) => {
    expect(addMonths(day, count)).toBe(result)
  })

  test('29 February and five years is 28 February', () => {
    expect(addYears('2028-02-29', 5)).toBe('2033-02-28')
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29')
  })
})

describe('a day typed by hand', () => {
  test.each(['2026-11-23', '2028-02-29', '2000-01-01', '2099-12-31'])('%s is one', (text) => {
    expect(isPlausibleDay(text)).toBe(true)
  })

  test.each(['', '2026-02-29', '2026-11', '0202-11-23', '1999-12-31', '2100-01-01', '23/11/2026'])(
    '« %s » is none',
    (text) => {
      expect(isPlausibleDay(text)).toBe(false)
    },
  )
})
