import type { Settings } from '../settings.ts'
import type { Row } from './csv.ts'
import { type Customer, customerKey } from './customer.ts'
import type { Day } from './french-day.ts'
import { readLine, type ReadLine } from './read-line.ts'
import type { Reject } from './reject.ts'

/**
 * Orders summed up by customer. R comes from the last order of the whole file, F and M from those of
 * the period, so that a customer who stopped before it is still there, with F = 0. A credit note (a
 * negative amount) lowers M and is neither an order nor a date. With a column of order numbers, the
 * lines of one order count once.
 */
export const customersOfOrders = (
  rows: readonly Row[],
  settings: Settings,
): { customers: readonly Customer[]; refused: readonly Reject[] } => {
  const accounts = new Map<string, Account>()
  const refused: Reject[] = []
  for (const row of rows) {
    const read = readLine(row, settings)
    if ('reason' in read) refused.push(read)
    else enter(accounts, row, read, settings)
  }
  const customers: Customer[] = []
  for (const account of accounts.values()) {
    const { lastDay, credits, orderNumbers, orders, total } = account
    if (lastDay === null)
      refused.push(...credits.map(({ row, value }) => ({ ...row, value, reason: 'only-credits' as const })))
    else
      customers.push({
        ...account.first,
        lastDay,
        frequency: orders + orderNumbers.size,
        amount: total / unitsPerEuro,
        cells: [],
      })
  }
  return { customers, refused }
}

/** Sums of whole units do not depend on the order of the lines, as sums of fractions do. */
const unitsPerEuro = 10_000

type Account = {
  readonly first: { readonly line: number; readonly customer: string; readonly name: string }
  lastDay: Day | null
  /** Lines of the period that have no order number, each an order. */
  orders: number
  readonly orderNumbers: Set<string>
  total: number
  readonly credits: { readonly row: Row; readonly value: string }[]
}

const enter = (
  accounts: Map<string, Account>,
  row: Row,
  { customer, name, day, amount }: ReadLine,
  { columns, reference, periodDays }: Settings,
): void => {
  const key = customerKey(customer)
  const account = accounts.get(key) ?? newAccount({ line: row.line, customer, name })
  accounts.set(key, account)
  const isInPeriod = reference - day < periodDays
  if (isInPeriod) account.total += Math.round(amount * unitsPerEuro)
  if (amount < 0) {
    account.credits.push({ row, value: row.cells[columns.amount ?? -1] ?? '' })
    return
  }
  account.lastDay = Math.max(account.lastDay ?? day, day)
  if (!isInPeriod) return
  const number = columns.order === null ? '' : (row.cells[columns.order] ?? '')
  if (number === '') account.orders++
  else account.orderNumbers.add(number)
}

const newAccount = (first: Account['first']): Account => ({
  first,
  lastDay: null,
  orders: 0,
  orderNumbers: new Set(),
  total: 0,
  credits: [],
})
