import type { HalfDayId } from '../content/course-ids.ts'
import { frenchDate, type Instant, parisDay } from '../kernel/instant.ts'
import type { HalfDaySlot } from './contract.ts'

/** The two days of a session: « 23 et 24 novembre 2026 », « 30 novembre et 1er décembre 2026 ». */
export const datesOf = (halfDays: readonly HalfDaySlot[]): string => {
  const first = halfDays[0]?.startsAt
  const last = halfDays.at(-1)?.startsAt
  if (first === undefined || last === undefined) return ''
  const [a, b] = [parisDay(first), parisDay(last)]
  if (a === b) return frenchDate(last)
  return `${frenchDayBefore(first, a, b)} et ${frenchDate(last)}`
}

/** As much of the first date as the second one does not say again. */
const frenchDayBefore = (first: Instant, a: string, b: string): string => {
  if (a.slice(0, 4) !== b.slice(0, 4)) return frenchDate(first)
  const dayAndMonth = frenchDate(first, { year: false })
  return a.slice(0, 7) === b.slice(0, 7) ? (dayAndMonth.split('\u00A0')[0] ?? dayAndMonth) : dayAndMonth
}

/** What has begun: nobody can have followed the rest. */
export const halfDaysStarted = (halfDays: readonly HalfDaySlot[], now: Instant): readonly HalfDayId[] =>
  halfDays.filter(({ startsAt }) => startsAt <= now).map(({ id }) => id)

/** « 1, 2 et 3 » */
export const listInWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`
