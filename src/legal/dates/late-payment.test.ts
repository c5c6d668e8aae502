import { describe, expect, test } from 'vitest'

import { lateInterest } from './late-payment.ts'

/** Invented rates: the tests, like the code, know none. */
const owed = {
  amountCents: 120_000,
  ecbPercent: 2,
  legalPercent: 3,
  invoiceReceived: '2026-12-01',
  paidOn: '2026-12-31',
} as const

describe('interest on a late payment', () => {
  test('is the bank’s rate and ten points, by the day', () => {
    expect(lateInterest(owed)).toEqual({ percent: 12, daysLate: 30, cents: 1184 })
  })

  test('is never less than three times the legal rate', () => {
    expect(lateInterest({ ...owed, legalPercent: 4 }).percent).toBe(12)
    expect(lateInterest({ ...owed, legalPercent: 4.01 }).percent).toBe(12.03)
    expect(lateInterest({ ...owed, legalPercent: 3.99 }).percent).toBe(12)
  })

  test.each([
    ['2026-11-30', 0, 0],
    ['2026-12-01', 0, 0],
    ['2026-12-02', 1, 39],
    ['2027-12-01', 365, 14_400],
  ])('paid on %s: %i days late, %i cents', (paidOn, daysLate, cents) => {
    expect(lateInterest({ ...owed, paidOn })).toEqual({ percent: 12, daysLate, cents })
  })

  test('a negative rate of the bank still adds its ten points', () => {
    expect(lateInterest({ ...owed, ecbPercent: -0.5, legalPercent: 0 }).percent).toBe(9.5)
  })
})
