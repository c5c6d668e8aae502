import type { Settings } from '../settings.ts'
import type { CsvText, Row } from './csv.ts'
import { type Customer, customerKey } from './customer.ts'
import { customersOfOrders } from './orders.ts'
import type { Reject } from './reject.ts'
import { customersOfSummaries } from './summaries.ts'

export type ReadCustomers = {
  readonly customers: readonly Customer[]
  /** In the order of the file. */
  readonly rejects: readonly Reject[]
  /** Summaries only: lines whose customer is on another line too. Each is scored: they may be homonyms. */
  readonly repeated: number
}

/** The customers of a file, whatever its shape, and the lines that could not be used, each with its reason. */
export const customersOf = (file: CsvText, settings: Settings): ReadCustomers => {
  const rejects: Reject[] = file.broken.map(({ line, text }) => ({
    line,
    value: text,
    reason: 'broken-quotes',
    cells: [text],
  }))
  const rows = settings.hasHeader ? file.rows.slice(1) : file.rows
  const width = widthOf(file.rows)
  const usable = rows.filter((row) => {
    const extra = row.cells.length > width ? row.cells.slice(width).find((cell) => cell !== '') : undefined
    if (extra !== undefined) rejects.push({ ...row, value: extra, reason: 'too-many-cells' })
    return extra === undefined
  })
  const { customers, refused } =
    settings.shape === 'orders' ? customersOfOrders(usable, settings) : customersOfSummaries(usable, settings)
  const sorted = [...rejects, ...refused].sort((a, b) => a.line - b.line)
  return { customers, rejects: sorted, repeated: settings.shape === 'orders' ? 0 : repeatedIn(customers) }
}

const repeatedIn = (customers: readonly Customer[]): number => {
  const seen = new Map<string, number>()
  for (const { customer } of customers) {
    const key = customerKey(customer)
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  return [...seen.values()].filter((times) => times > 1).reduce((all, times) => all + times, 0)
}

/** As many cells as the titles, or as most of the first lines when these are longer. */
const widthOf = (rows: readonly Row[]): number => {
  const widths = rows.slice(0, 100).map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1)
  const alike = Map.groupBy(widths, (width) => width)
  const [usual = 0] = [...alike].reduce((a, b) => (b[1].length > a[1].length ? b : a), [0, []] as [number, number[]])
  return Math.max(rows[0]?.cells.length ?? 0, usual)
}
