import { describe, expect, test } from 'vitest'

import { case3 } from '../../../content/case-studies/case-3.ts'
import { exampleFile, exampleReference } from '../example.ts'
import { guessColumns } from '../reading/columns.ts'
import { guessSeparator, readCsv } from '../reading/csv.ts'
import { customersOf } from '../reading/customers.ts'
import { type Settings, usualPeriodDays } from '../settings.ts'
import { scoreCustomers } from './score-customers.ts'
import { segmentNamed, segments } from './segments.ts'
import { summaryOf } from './summary.ts'

/** The key of the course's case 3: days, code, segment. */
const key = `
C01 2 555 1   C02 13 555 1   C03 9 522 4    C04 31 442 3   C05 139 254 2
C06 20 443 3  C07 90 334 3   C08 194 213 5  C09 4 511 4    C10 49 333 3
C11 301 111 6 C12 26 454 1   C13 176 245 2  C14 103 221 6  C15 16 423 4
C16 243 132 5 C17 68 345 3   C18 324 122 6  C19 40 334 3   C20 264 111 6`

const scored = async (rule: 'rank' | 'bounds') => {
  const text = await exampleFile().text()
  const separator = guessSeparator(text)
  const file = readCsv(text, separator)
  const settings: Settings = {
    ...guessColumns(file.rows),
    separator,
    reference: exampleReference,
    periodDays: usualPeriodDays,
    rule,
  }
  const { customers, rejects } = customersOf(file, settings)
  expect(rejects).toEqual([])
  return scoreCustomers(customers, settings)
}

describe('the 20 customers of case 3', () => {
  test.each(['rank', 'bounds'] as const)('have the scores of the course, by %s', async (rule) => {
    const found = (await scored(rule)).map(({ customer, recency, code, segment }) => [customer, recency, code, segment])
    const expected = [...key.matchAll(/(C\d\d) (\d+) (\d{3}) (\d)/g)].map(([, customer, days, code, segment]) => [
      customer,
      Number(days),
      code,
      Number(segment),
    ])
    expect(expected).toHaveLength(20)
    expect(found).toEqual(expected)
  })

  test('weigh what the course says, segment by segment', async () => {
    const { segments: found, total } = summaryOf(await scored('rank'), 'rank')
    expect(found.map(({ number, count, turnover, orders }) => [number, count, turnover, orders])).toEqual([
      [1, 3, 53_900, 62],
      [2, 2, 34_500, 28],
      [3, 6, 66_300, 67],
      [4, 3, 12_430, 12],
      [5, 2, 9_500, 10],
      [6, 4, 6_230, 14],
      [7, 0, 0, 0],
    ])
    expect(total).toEqual({ count: 20, turnover: 182_860, orders: 193 })
  })

  test('have the borders of the course', async () => {
    const { ranges } = summaryOf(await scored('rank'), 'rank')
    const borders = (of: keyof typeof ranges) => ranges[of].map((range) => range && [range.from, range.to])
    expect(borders('recency')).toEqual([
      [2, 13],
      [16, 31],
      [40, 90],
      [103, 194],
      [243, 324],
    ])
    expect(borders('frequency').map((range) => range?.[0])).toEqual([16, 11, 7, 4, 1])
    expect(borders('amount').map((range) => range?.[0])).toEqual([18_600, 9_700, 5_600, 2_750, 420])
  })

  test('hide two who are silent for too long behind a fair R: C17, then C07', async () => {
    const found = await scored('rank')
    const { silent, topFifth, changedByOtherRule } = summaryOf(found, 'rank')
    expect(silent.top.map(({ customer }) => customer)).toEqual(['C17', 'C07'])
    const index = (customer: string) => found.find((one) => one.customer === customer)?.silence?.toFixed(1)
    expect(['C05', 'C13', 'C17', 'C07', 'C19'].map(index)).toEqual(['6.1', '5.8', '2.8', '2.2', '1.1'])
    expect(topFifth).toEqual({ count: 4, turnover: 86_800 })
    expect(changedByOtherRule).toBe(0)
  })

  test('are in their cell of R and F, whose weights add up', async () => {
    const { grid, total } = summaryOf(await scored('rank'), 'rank')
    const cells = grid.flat()
    expect(cells.find(({ r, f }) => r === 2 && f === 5)).toEqual({
      r: 2,
      f: 5,
      count: 1,
      turnover: 15_200,
      orders: 16,
      segments: [{ number: 2, count: 1 }],
    })
    expect(grid[0]?.[0]).toMatchObject({ r: 1, f: 5 })
    expect(cells.reduce((all, { count }) => all + count, 0)).toBe(total.count)
    expect(cells.reduce((all, { turnover }) => all + turnover, 0)).toBe(total.turnover)
  })
})

describe('the segments', () => {
  test('are those of the case, word for word', () => {
    const rows = case3.documents.find(({ id }) => id === 'rule')?.table?.rows
    expect(segments.map(({ number, name, rule }) => [String(number), name, rule])).toEqual(rows)
  })

  test('leave no code without one', () => {
    const digits = [1, 2, 3, 4, 5] as const
    for (const r of digits)
      for (const f of digits)
        for (const m of digits)
          expect(
            segments.some(({ holds }) => holds({ r, f, m })),
            `${r}${f}${m}`,
          ).toBe(true)
  })

  test('are told by their number', () => {
    expect(segmentNamed(2)).toBe('Clés en danger')
  })
})
