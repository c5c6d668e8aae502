import { readFrenchNumber } from '../../../kernel/french-number.ts'
import type { Settings } from '../settings.ts'
import type { Row } from './csv.ts'
import { type Day, readDay } from './french-day.ts'
import type { Reject, RejectReason } from './reject.ts'

export type ReadLine = {
  readonly customer: string
  readonly name: string
  readonly day: Day
  readonly amount: number
}

/** What every shape of file has on a line, or why the line is set aside. */
export const readLine = (row: Row, { columns, reference }: Settings): ReadLine | Reject => {
  const at = (column: number | null): string => (column === null ? '' : (row.cells[column] ?? ''))
  const refuse = (reason: RejectReason, value: string): Reject => ({ ...row, reason, value })
  const customer = at(columns.customer)
  if (customer === '') return refuse('no-customer', '')
  const date = at(columns.date)
  if (date === '') return refuse('no-date', '')
  const day = readDay(date)
  if (typeof day === 'string') return refuse(`date-${day}`, date)
  if (day > reference) return refuse('after-reference', date)
  const written = at(columns.amount)
  if (written === '') return refuse('no-amount', '')
  const amount = readFrenchNumber(written)
  if (amount === null) return refuse('amount-unreadable', written)
  return { customer, name: at(columns.name), day, amount }
}
