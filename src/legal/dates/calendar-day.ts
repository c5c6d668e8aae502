import * as z from 'zod/mini'

/** A calendar day in Paris, without a time: `2026-11-23`. */
export type Day = string

const daySchema = z.iso.date()

/** A year half typed in a date field is a date too, in the time of the Romans. */
export const isPlausibleDay = (text: string): text is Day =>
  z.safeParse(daySchema, text).success && text >= '2000-01-01' && text < '2100-01-01'

/** @param count may be negative */
export const addDays = (day: Day, count: number): Day => {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + count)
  return dayOf(date)
}

/** The same day of the month; where the month is too short, its last: 31 August + 6 months = 28 or 29 February. */
export const addMonths = (day: Day, count: number): Day => {
  const date = new Date(day)
  const rank = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + count)
  date.setUTCDate(Math.min(rank, lastRankOf(date)))
  return dayOf(date)
}

/** The same day another year; 29 February becomes 28 where there is none. */
export const addYears = (day: Day, count: number): Day => addMonths(day, 12 * count)

/** Whole days, negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

const lastRankOf = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()

const dayOf = (date: Date): Day => date.toISOString().slice(0, 10)
