import type { Day } from './french-day.ts'

/** Somebody to score. Frequency and amount are those of the period. */
export type Customer = {
  /** Where the file names them first. */
  readonly line: number
  readonly customer: string
  readonly name: string
  readonly lastDay: Day
  readonly frequency: number
  readonly amount: number
  /** Their cells in the file, when they have a line of their own. */
  readonly cells: readonly string[]
}

/** How two ways of writing one customer meet: spaces and capitals do not tell people apart. */
export const customerKey = (customer: string): string =>
  spaced.test(customer) ? customer.replace(/\s+/g, ' ').toLowerCase() : customer.toLowerCase()

const spaced = /\s\s|[^\S ]/
