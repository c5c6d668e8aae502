import type { Customer } from '../reading/customer.ts'
import type { ScoringRule, Settings } from '../settings.ts'
import { type Score, scoresOf } from './scores.ts'
import { type SegmentNumber, segmentOf } from './segments.ts'

export type ScoredCustomer = Customer & {
  /** Days from the last order to the reference day. */
  readonly recency: number
  readonly r: Score
  readonly f: Score
  readonly m: Score
  /** « 555 » to « 111 » */
  readonly code: string
  readonly segment: SegmentNumber
  /** R ÷ (period ÷ F), `null` without an order in the period. Above `silenceAlert`: an alert. */
  readonly silence: number | null
}

/** The course's threshold, whatever the R score says. */
export const silenceAlert = 2

/** Every customer with scores, code, segment and silence index, in the order given. */
export const scoreCustomers = (
  customers: readonly Customer[],
  { reference, periodDays, rule }: Pick<Settings, 'reference' | 'periodDays' | 'rule'>,
): readonly ScoredCustomer[] => {
  const scores = scoresBy(customers, rule)
  return customers.map((customer, index) => {
    const { r, f, m } = scores(index)
    const recency = reference - customer.lastDay
    const silence = customer.frequency === 0 ? null : (recency * customer.frequency) / periodDays
    return { ...customer, recency, r, f, m, code: `${r}${f}${m}`, segment: segmentOf({ r, f, m }), silence }
  })
}

/** How many customers would have another code by the other rule. */
export const changedByOtherRule = (scored: readonly ScoredCustomer[], rule: ScoringRule): number => {
  const others = scoresBy(scored, rule === 'rank' ? 'bounds' : 'rank')
  return scored.filter((customer, index) => {
    const { r, f, m } = others(index)
    return customer.r !== r || customer.f !== f || customer.m !== m
  }).length
}

const scoresBy = (
  customers: readonly Customer[],
  rule: ScoringRule,
): ((index: number) => { readonly r: Score; readonly f: Score; readonly m: Score }) => {
  const by = (value: (customer: Customer) => number) => scoresOf(new Float64Array(customers.map(value)), rule)
  // The later the last order, the better: the reference day would take the same from all.
  const r = by(({ lastDay }) => lastDay)
  const f = by(({ frequency }) => frequency)
  const m = by(({ amount }) => amount)
  return (index) => ({ r: r[index] ?? 1, f: f[index] ?? 1, m: m[index] ?? 1 })
}
