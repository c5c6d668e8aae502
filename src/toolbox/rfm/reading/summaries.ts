import { readFrenchNumber } from '../../../kernel/french-number.ts'
import type { Settings } from '../settings.ts'
import type { Row } from './csv.ts'
import type { Customer } from './customer.ts'
import { readLine } from './read-line.ts'
import type { Reject } from './reject.ts'

/** A customer for each line that already sums one up. */
export const customersOfSummaries = (
  rows: readonly Row[],
  settings: Settings,
): { customers: readonly Customer[]; refused: readonly Reject[] } => {
  const customers: Customer[] = []
  const refused: Reject[] = []
  for (const row of rows) {
    const read = readLine(row, settings)
    if ('reason' in read) {
      refused.push(read)
      continue
    }
    const { customer, name, day, amount } = read
    const written = row.cells[settings.columns.frequency ?? -1] ?? ''
    const frequency = readFrenchNumber(written)
    if (written === '') refused.push({ ...row, value: '', reason: 'no-frequency' })
    else if (frequency === null || frequency < 0 || !Number.isInteger(frequency))
      refused.push({ ...row, value: written, reason: 'frequency-not-whole' })
    else customers.push({ line: row.line, customer, name, lastDay: day, frequency, amount, cells: row.cells })
  }
  return { customers, refused }
}
