import { type Day, daysBetween } from './calendar-day.ts'

/** Clause 3.4: points above the refinancing rate of the European Central Bank. */
const POINTS_ABOVE_ECB = 10
/** Clause 3.4: never less than so many times the legal interest rate. */
const LEGAL_RATE_FLOOR = 3

/**
 * Interest on an invoice paid late (clause 3.4), on its amount with VAT. The rates change every
 * half-year and are never written in the code.
 * @param owed `amountCents` with VAT; rates in percent a year, as in force on 1 January
 * @returns the rate applied, in percent; the days late, none when paid on time; the interest in cents
 */
export const lateInterest = (owed: {
  readonly amountCents: number
  readonly ecbPercent: number
  readonly legalPercent: number
  /** Payable on receipt (clause 3.2): the day after is the first one late. */
  readonly invoiceReceived: Day
  readonly paidOn: Day
}): { readonly percent: number; readonly daysLate: number; readonly cents: number } => {
  const hundredths = Math.max(
    Math.round(100 * owed.ecbPercent) + 100 * POINTS_ABOVE_ECB,
    LEGAL_RATE_FLOOR * Math.round(100 * owed.legalPercent),
  )
  const daysLate = Math.max(0, daysBetween(owed.invoiceReceived, owed.paidOn))
  return {
    percent: hundredths / 100,
    daysLate,
    cents: Math.round((owed.amountCents * hundredths * daysLate) / (10_000 * 365)),
  }
}
