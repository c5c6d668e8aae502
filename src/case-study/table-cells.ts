import type { CaseStep, TableColumn } from '../content/case-studies/case-study.ts'
import { readFrenchNumber } from '../kernel/french-number.ts'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { StepAnswer } from './answer.ts'

export type TableStep = Extract<CaseStep, { kind: 'table' }>
export type TableRow = TableStep['rows'][number]
export type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Every table of the course starts with a reference and a name. */
export const nameColumns = 2

/** « C05 Chaudronnerie Estève » */
export const rowNameOf = ({ given }: TableRow): string => given.slice(0, nameColumns).join(' ')

/** « R (jours) » */
export const columnNameOf = (column: TableColumn): string =>
  column.input === 'number' && column.unit !== '' ? `${column.label} (${column.unit})` : column.label

/** « R (jours), C05 Chaudronnerie Estève »: what a screen reader says of a cell, its visible label first. */
export const cellNameOf = (column: TableColumn, row: TableRow): string => `${columnNameOf(column)}, ${rowNameOf(row)}`

/** What a cell holds, in words. */
export const shownCell = (column: TableColumn, typed: string): string => {
  if (typed.trim() === '') return 'vide'
  if (column.input === 'number') return typed
  return withFrenchSpaces(column.options.find(({ id }) => id === typed)?.text ?? typed)
}

/** The id of a cell on the page, which an address can name. */
export const cellId = (row: string, column: string): string => `cell-${row}-${column}`

/** The first cell of a table that is empty, else the first that is not a figure; `null` of anything else. */
export const cellToMend = (step: CaseStep, answer: StepAnswer | undefined): string | null => {
  if (step.kind !== 'table') return null
  const cells: Cells = answer?.kind === 'table' ? answer.cells : {}
  const all = step.rows.flatMap((row) =>
    step.columns.map((column) => ({
      id: cellId(row.id, column.id),
      column,
      typed: cells[row.id]?.[column.id]?.trim() ?? '',
    })),
  )
  const empty = all.find(({ typed }) => typed === '')
  const unreadable = all.find(({ column, typed }) => column.input === 'number' && readFrenchNumber(typed) === null)
  return (empty ?? unreadable)?.id ?? null
}
