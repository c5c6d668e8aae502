import { describe, expect, test } from 'vitest'

import { addDays } from './dates/calendar-day.ts'
import { cancellationCost, type KeyDateId, keyDateOf, type KnownDates, standingOf } from './key-dates.ts'

const nothing: KnownDates = {
  proposalIssued: null,
  ordered: null,
  firstDay: null,
  lastDay: null,
  invoiceReceived: null,
  lastPayment: null,
  formalNotice: null,
}

type Case = readonly [id: KeyDateId, known: Partial<KnownDates>, day: string]

const cases: readonly Case[] = [
  ['proposal-lapses', { proposalIssued: '2026-11-01' }, '2026-12-01'],
  ['proposal-lapses', { proposalIssued: '2028-01-30' }, '2028-02-29'],
  ['online-withdrawal', { ordered: '2026-12-20' }, '2027-01-03'],
  ['online-withdrawal', { ordered: '2028-02-15' }, '2028-02-29'],
  ['individual-withdrawal', { ordered: '2026-11-23' }, '2026-12-03'],
  ['cancellation', { firstDay: '2026-11-23' }, '2026-11-08'],
  ['cancellation', { firstDay: '2028-03-15' }, '2028-02-29'],
  ['cancellation', { firstDay: '2027-03-15' }, '2027-02-28'],
  ['postponement', { ordered: '2026-09-15' }, '2027-03-15'],
  ['postponement', { ordered: '2026-08-31' }, '2027-02-28'],
  ['postponement', { ordered: '2027-08-31' }, '2028-02-29'],
  ['opco', { lastDay: '2026-11-24' }, '2026-12-24'],
  ['opco', { lastDay: '2027-01-31' }, '2027-02-28'],
  ['late-payment', { invoiceReceived: '2026-12-31' }, '2027-01-01'],
  ['formal-notice', { formalNotice: '2027-02-24' }, '2027-03-04'],
  ['formal-notice', { formalNotice: '2028-02-24' }, '2028-03-03'],
  ['retention', { lastDay: '2026-11-24' }, '2031-11-24'],
  ['retention', { lastDay: '2028-02-29' }, '2033-02-28'],
  ['retention', { lastDay: '2026-11-24', lastPayment: '2027-01-15' }, '2032-01-15'],
  ['retention', { lastDay: '2026-11-24', lastPayment: '2026-10-01' }, '2031-11-24'],
]

describe.each(cases)('%s from %o', (id, known, day) => {
  const due = (today: string) => keyDateOf(id, { ...nothing, ...known }, today).due

  test('is to come the day before', () => {
    expect(due(addDays(day, -1))).toEqual({ day, standing: 'to-come', daysAway: 1 })
  })

  test('is today on the day itself', () => {
    expect(due(day)).toEqual({ day, standing: 'today', daysAway: 0 })
  })

  test('is past the day after', () => {
    expect(due(addDays(day, 1))).toEqual({ day, standing: 'past', daysAway: -1 })
  })
})

describe('what is not known', () => {
  test.each([...new Set(cases.map(([id]) => id))])('%s has no day', (id) => {
    expect(keyDateOf(id, nothing, '2026-11-23').due).toBeNull()
  })

  test('the last payment alone does not say when the retention ends', () => {
    expect(keyDateOf('retention', { ...nothing, lastPayment: '2027-01-15' }, '2026-11-23').due).toBeNull()
  })
})

describe('a cancellation', () => {
  test.each([
    ['2026-11-07', 'deposit'],
    ['2026-11-08', 'deposit'],
    ['2026-11-09', 'whole-price'],
    ['2026-11-22', 'whole-price'],
    ['2026-11-23', 'whole-price'],
    ['2026-11-24', 'whole-price'],
  ])('received on %s costs the %s of a course that begins on 2026-11-23', (receivedOn, cost) => {
    expect(cancellationCost(receivedOn, '2026-11-23')).toBe(cost)
  })

  test('counts fifteen calendar days across a leap day', () => {
    expect(cancellationCost('2028-02-29', '2028-03-15')).toBe('deposit')
    expect(cancellationCost('2028-03-01', '2028-03-15')).toBe('whole-price')
  })
})

test('days compare across years', () => {
  expect(standingOf('2026-12-31', '2027-01-01')).toBe('past')
})
