import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Settings } from '../settings.ts'
import { readCsv } from './csv.ts'
import { customersOf } from './customers.ts'
import { readDay } from './french-day.ts'

const summaries: Settings = {
  separator: ';',
  hasHeader: true,
  shape: 'summaries',
  columns: { customer: 0, name: null, date: 1, frequency: 2, amount: 3, order: null },
  reference: Number(readDay('31/12/2025')),
  periodDays: 365,
  rule: 'rank',
}
const orders: Settings = {
  ...summaries,
  shape: 'orders',
  columns: { ...summaries.columns, frequency: null, amount: 2, order: 3 },
}

const read = (lines: readonly string[], settings: Settings) =>
  customersOf(readCsv(['a;b;c;d', ...lines].join('\n'), ';'), settings)
const rejectsOf = (lines: readonly string[], settings: Settings) =>
  read(lines, settings).rejects.map(({ line, value, reason }) => [line, value, reason])

describe('a line per customer', () => {
  test('gives R, F and M as they are written in French', () => {
    expect(read(['Aubert;29 déc. 2025;24;18 600,50 €'], summaries).customers).toMatchObject([
      { line: 2, customer: 'Aubert', lastDay: Number(readDay('29/12/2025')), frequency: 24, amount: 18_600.5 },
    ])
  })

  test.each([
    [';29/12/2025;2;100', '', 'no-customer'],
    ['A;;2;100', '', 'no-date'],
    ['A;avant-hier;2;100', 'avant-hier', 'date-unreadable'],
    ['A;12/29/2025;2;100', '12/29/2025', 'date-impossible'],
    ['A;46020;2;100', '46020', 'date-serial'],
    ['A;01/01/2026;2;100', '01/01/2026', 'after-reference'],
    ['A;29/12/2025;;100', '', 'no-frequency'],
    ['A;29/12/2025;2,5;100', '2,5', 'frequency-not-whole'],
    ['A;29/12/2025;-1;100', '-1', 'frequency-not-whole'],
    ['A;29/12/2025;deux;100', 'deux', 'frequency-not-whole'],
    ['A;29/12/2025;2', '', 'no-amount'],
    ['A;29/12/2025;2;cent', 'cent', 'amount-unreadable'],
    ['A;29/12/2025;2;1.234,50', '1.234,50', 'amount-unreadable'],
    ['A;29/12/2025;2;100;50', '50', 'too-many-cells'],
    ['"A;29/12/2025;2;100', '"A;29/12/2025;2;100', 'broken-quotes'],
  ])('« %s » is set aside', (line, value, reason) => {
    expect(rejectsOf(['X;30/12/2025;1;50', line, 'Y;28/12/2025;1;50'], summaries)).toEqual([[3, value, reason]])
    expect(read(['X;30/12/2025;1;50', line], summaries).customers).toHaveLength(1)
  })

  test('says which names are on several lines, and scores each', () => {
    const file = read(['Dupont;29/12/2025;2;100', 'DUPONT ;28/12/2025;1;50', 'Durand;28/12/2025;1;50'], summaries)
    expect(file.repeated).toBe(2)
    expect(file.customers).toHaveLength(3)
  })

  test('may have a day, an amount of nothing and no order', () => {
    expect(read(['A;31/12/2025;0;0'], summaries).rejects).toEqual([])
  })
})

describe('a line per order', () => {
  test('sums up each customer, however the name is typed', () => {
    const { customers } = read(['Aubert;29/12/2025;100,10', 'AUBERT;01/02/2025;200,20', 'Brun;02/02/2025;5'], orders)
    expect(customers).toMatchObject([
      { customer: 'Aubert', lastDay: Number(readDay('29/12/2025')), frequency: 2, amount: 300.3 },
      { customer: 'Brun', frequency: 1, amount: 5 },
    ])
  })

  test('counts the lines of one order number once', () => {
    const { customers } = read(
      ['A;29/12/2025;10;F1', 'A;29/12/2025;20;F1', 'A;28/12/2025;5;F2', 'A;1/12/2025;1;'],
      orders,
    )
    expect(customers).toMatchObject([{ frequency: 3, amount: 36 }])
  })

  test('leaves what is older than the period out of F and M, but not out of R', () => {
    const { customers } = read(['A;31/12/2024;10', 'B;01/01/2025;10'], orders)
    expect(customers).toMatchObject([
      { customer: 'A', frequency: 0, amount: 0, lastDay: Number(readDay('31/12/2024')) },
      { customer: 'B', frequency: 1, amount: 10 },
    ])
  })

  test('takes a credit note off M, and counts it neither as an order nor as a date', () => {
    const { customers } = read(['A;01/12/2025;100', 'A;30/12/2025;-40'], orders)
    expect(customers).toMatchObject([{ frequency: 1, amount: 60, lastDay: Number(readDay('01/12/2025')) }])
  })

  test('sets aside who has credit notes only, line by line', () => {
    expect(rejectsOf(['A;01/12/2025;-100', 'B;30/12/2025;40', 'a;02/12/2025;-1'], orders)).toEqual([
      [2, '-100', 'only-credits'],
      [4, '-1', 'only-credits'],
    ])
  })

  test('gives the same customers in whatever order the lines are', () => {
    const line = fc
      .tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 28 }), fc.integer({ min: -999, max: 9999 }))
      .map(([customer, day, cents]) => `${customer};${day}/06/2025;${(cents / 100).toFixed(2)}`)
    const facts = (lines: readonly string[]) =>
      read(lines, orders)
        .customers.map(({ customer, lastDay, frequency, amount }) => [customer, lastDay, frequency, amount])
        .sort()
    const shuffled = fc
      .array(line, { maxLength: 30 })
      .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })))
    fc.assert(
      fc.property(shuffled, ([lines, others]) => {
        expect(facts(others)).toEqual(facts(lines))
      }),
    )
  })
})
