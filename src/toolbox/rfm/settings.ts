import type { Separator } from './reading/csv.ts'
import type { Day } from './reading/french-day.ts'

/** `summaries`: a line per customer, F and M known. `orders`: a line per order, or per line of an order. */
export type Shape = 'summaries' | 'orders'

/** What a column may hold; the numbers of columns count from 0. */
export type ColumnRole = 'customer' | 'name' | 'date' | 'frequency' | 'amount' | 'order'

export type Columns = Readonly<Record<ColumnRole, number | null>>

/** `rank`: the course's own. `bounds`: by the values of CENTILE.INCLURE. */
export type ScoringRule = 'rank' | 'bounds'

/** How a file is read and its customers are scored. */
export type Settings = {
  readonly separator: Separator
  readonly hasHeader: boolean
  readonly shape: Shape
  readonly columns: Columns
  /** The day up to which everything is counted (« date d’arrêt »). */
  readonly reference: Day
  /** Up to and including the reference day; what F and M count, and the silence index divides. */
  readonly periodDays: number
  readonly rule: ScoringRule
}

/** The course's period. */
export const usualPeriodDays = 365

/** What each shape asks for. */
export const requiredRoles: Readonly<Record<Shape, readonly ColumnRole[]>> = {
  summaries: ['customer', 'date', 'frequency', 'amount'],
  orders: ['customer', 'date', 'amount'],
}

/** What each shape can use besides. */
export const optionalRoles: Readonly<Record<Shape, readonly ColumnRole[]>> = {
  summaries: ['name'],
  orders: ['name', 'order'],
}

/** Read and decoded it takes some ten times its size, and phones of 2023 have 4 GB for everything. */
export const largestFileMegabytes = 50
