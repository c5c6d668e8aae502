import type { Row } from '../reading/csv.ts'
import { type Day, frenchDay } from '../reading/french-day.ts'
import { type Reject, reasonSentences } from '../reading/reject.ts'
import type { Settings } from '../settings.ts'
import type { ScoredCustomer } from './score-customers.ts'
import { segmentNamed } from './segments.ts'

/**
 * The scored customers as French Excel opens them: semicolons, decimal comma, CRLF, UTF-8 with its
 * mark. Columns of the file that were given no role follow, as they are.
 * @param titles the file's first line, when it has titles
 */
export const scoredFile = (scored: readonly ScoredCustomer[], settings: Settings, titles: Row | undefined): Blob => {
  const others = settings.shape === 'summaries' ? otherColumns(scored, settings) : []
  const head = [...ownTitles, ...others.map((column) => titleOf(titles, column))]
  const dayText = remembered(frenchDay)
  return csvFile(
    head,
    scored.map((customer) => {
      const cells = ownCells(customer, dayText(customer.lastDay))
      for (const column of others) cells.push(safeCell(customer.cells[column] ?? ''))
      return lineOf(cells)
    }),
  )
}

/** The lines set aside with the reason of each, then their cells, to be corrected. */
export const rejectsFile = (rejects: readonly Reject[], titles: Row | undefined): Blob => {
  const width = rejects.reduce((most, { cells }) => Math.max(most, cells.length), titles?.cells.length ?? 0)
  const columns = [...Array(width).keys()]
  return csvFile(
    ['Ligne', 'Valeur', 'Raison', ...columns.map((column) => titleOf(titles, column))],
    rejects.map(({ line, value, reason, cells }) =>
      lineOf([
        String(line),
        safeCell(value),
        quoted(reasonSentences[reason]),
        ...columns.map((column) => safeCell(cells[column] ?? '')),
      ]),
    ),
  )
}

/**
 * A cell of the person's own file, so that no spreadsheet runs it: what begins as a formula gets an
 * apostrophe in front (OWASP, CSV Injection). A plain negative figure is no formula and stays one.
 */
export const safeCell = (cell: string): string =>
  quoted(formulaStart.test(cell) && !plainFigure.test(cell) ? `'${cell}` : cell)

const formulaStart = /^\s*[=+\-@＝＋－＠]/
const plainFigure = /^-\d[\d \u00A0\u202F]*(?:[.,]\d+)?$/

const quoted = (cell: string): string => (/[";\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const ownTitles = [
  'Client',
  'Nom',
  'Dernière commande',
  'R (jours)',
  'F',
  'M',
  'Note R',
  'Note F',
  'Note M',
  'Code RFM',
  'N° segment',
  'Segment',
  'Indice de silence',
]

const ownCells = (customer: ScoredCustomer, lastDay: string): string[] => [
  safeCell(customer.customer),
  safeCell(customer.name),
  lastDay,
  String(customer.recency),
  String(customer.frequency),
  decimalComma(customer.amount),
  String(customer.r),
  String(customer.f),
  String(customer.m),
  customer.code,
  String(customer.segment),
  segmentNamed(customer.segment),
  customer.silence === null ? '' : decimalComma(Math.round(customer.silence * 10) / 10),
]

/** Days repeat: many customers ordered on the same one. */
const remembered = (write: (day: Day) => string): ((day: Day) => string) => {
  const written = new Map<Day, string>()
  return (day) => {
    const text = written.get(day) ?? write(day)
    written.set(day, text)
    return text
  }
}

const otherColumns = (scored: readonly ScoredCustomer[], { columns }: Settings): readonly number[] => {
  const width = scored.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const taken = [columns.customer, columns.name, columns.date, columns.frequency, columns.amount]
  return [...Array(width).keys()].filter((column) => !taken.includes(column))
}

const titleOf = (titles: Row | undefined, column: number): string =>
  safeCell(titles?.cells[column] || `Colonne ${column + 1}`)

const decimalComma = (figure: number): string => String(figure).replace('.', ',')

const lineOf = (cells: readonly string[]): string => `${cells.join(';')}\r\n`

const csvFile = (head: readonly string[], lines: readonly string[]): Blob =>
  new Blob(['\uFEFF', lineOf(head), lines.join('')], { type: 'text/csv;charset=utf-8' })
