import type { ScoringRule } from '../settings.ts'
import { changedByOtherRule, type ScoredCustomer, silenceAlert } from './score-customers.ts'
import type { Score } from './scores.ts'
import { type SegmentNumber, segments } from './segments.ts'

export type Weight = { readonly count: number; readonly turnover: number; readonly orders: number }

export type SegmentSummary = Weight & {
  readonly number: SegmentNumber
  /** The first by turnover, at most `listed`. */
  readonly top: readonly ScoredCustomer[]
}

export type GridCell = Weight & {
  readonly r: Score
  readonly f: Score
  readonly segments: readonly { readonly number: SegmentNumber; readonly count: number }[]
}

/** What the customers of one score have, from the least to the most; `null` when there is nobody. */
export type ScoreRange = {
  readonly score: Score
  readonly count: number
  readonly from: number
  readonly to: number
} | null

export type Summary = {
  readonly total: Weight
  readonly segments: readonly SegmentSummary[]
  /** F from 5 down to 1; in each, R from 1 to 5, as a chart is read. */
  readonly grid: readonly (readonly GridCell[])[]
  /** From 5 down to 1. */
  readonly ranges: Readonly<Record<'recency' | 'frequency' | 'amount', readonly ScoreRange[]>>
  /** Silent for longer than usual although R is 3 or more: what the scores do not show. */
  readonly silent: { readonly count: number; readonly top: readonly ScoredCustomer[] }
  /** The first fifth of customers by turnover, and their share of all of it. */
  readonly topFifth: { readonly count: number; readonly turnover: number }
  readonly changedByOtherRule: number
}

/** Enough to begin with; the file has them all. */
export const listed = 10

export const summaryOf = (scored: readonly ScoredCustomer[], rule: ScoringRule): Summary => {
  const silent = scored.filter(({ silence, r }) => silence !== null && silence > silenceAlert && r >= 3)
  const bySegment = Map.groupBy(scored, ({ segment }) => segment)
  const byCell = Map.groupBy(scored, ({ r, f }) => r * 10 + f)
  const fifth = Math.ceil(scored.length / 5)
  const amounts = new Float64Array(scored.map(({ amount }) => amount)).sort()
  return {
    total: weightOf(scored),
    segments: segments.map(({ number }) => {
      const members = bySegment.get(number) ?? []
      return { number, ...weightOf(members), top: biggest(members) }
    }),
    grid: downward.map((f) => upward.map((r) => cellOf(byCell.get(r * 10 + f) ?? [], r, f))),
    ranges: {
      recency: rangesOf(scored, 'r', 'recency'),
      frequency: rangesOf(scored, 'f', 'frequency'),
      amount: rangesOf(scored, 'm', 'amount'),
    },
    silent: { count: silent.length, top: biggest(silent) },
    topFifth: { count: fifth, turnover: amounts.subarray(amounts.length - fifth).reduce(addCents, 0) / 100 },
    changedByOtherRule: changedByOtherRule(scored, rule),
  }
}

const upward: readonly Score[] = [1, 2, 3, 4, 5]
const downward: readonly Score[] = [5, 4, 3, 2, 1]

/** In whole hundredths, so that the order of the lines never shows in a total. */
const addCents = (cents: number, amount: number): number => cents + Math.round(amount * 100)

const weightOf = (customers: readonly ScoredCustomer[]): Weight => ({
  count: customers.length,
  turnover: customers.reduce((cents, { amount }) => addCents(cents, amount), 0) / 100,
  orders: customers.reduce((all, { frequency }) => all + frequency, 0),
})

/** Of two equals, the first of the file. Sorting 100,000 to keep ten would take longer than scoring them. */
const biggest = (customers: readonly ScoredCustomer[]): readonly ScoredCustomer[] => {
  const top: ScoredCustomer[] = []
  for (const customer of customers) {
    const last = top[listed - 1]
    if (last !== undefined && last.amount >= customer.amount) continue
    const place = top.findLastIndex(({ amount }) => amount >= customer.amount) + 1
    top.splice(place, 0, customer)
    top.length = Math.min(top.length, listed)
  }
  return top
}

const cellOf = (members: readonly ScoredCustomer[], r: Score, f: Score): GridCell => {
  const counts = segments.map(({ number }) => ({
    number,
    count: members.filter(({ segment }) => segment === number).length,
  }))
  return { r, f, ...weightOf(members), segments: counts.filter(({ count }) => count > 0) }
}

const rangesOf = (
  scored: readonly ScoredCustomer[],
  score: 'r' | 'f' | 'm',
  value: 'recency' | 'frequency' | 'amount',
): readonly ScoreRange[] => {
  const ranges = downward.map((wanted) => ({ score: wanted, count: 0, from: Infinity, to: -Infinity }))
  for (const customer of scored) {
    const range = ranges[5 - customer[score]]
    if (range === undefined) continue
    range.count++
    range.from = Math.min(range.from, customer[value])
    range.to = Math.max(range.to, customer[value])
  }
  return ranges.map((range) => (range.count === 0 ? null : range))
}
