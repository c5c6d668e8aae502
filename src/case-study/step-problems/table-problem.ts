import type { TableColumn } from '../../content/case-studies/case-study.ts'
import { readFrenchNumber } from '../../kernel/french-number.ts'
import { ownEntry } from '../own-entry.ts'
import { type Answer, isAmong, isMadeOf, leftToDo, type Step } from './step-problem.ts'

/** Every cell filled in and readable. */
export const tableProblem = ({ rows, columns }: Step<'table'>, cells: Answer<'table'>['cells']): string | null => {
  if (!isMadeOf(cells, rows) || !Object.values(cells).every((row) => isMadeOf(row, columns)))
    return 'Cette réponse contient une case qui n’existe pas dans le tableau.'

  const wanted = rows.flatMap((row) =>
    columns.map((column) => ({
      column,
      name: `« ${column.label} » de ${row.given[0] ?? row.id}`,
      typed: ownEntry(ownEntry(cells, row.id), column.id)?.trim() ?? '',
    })),
  )
  const empty = wanted.filter(({ typed }) => typed === '').map(({ name }) => name)
  if (empty.length > 0) return leftToDo(empty, 'une case à remplir', 'cases à remplir')

  const unreadable = wanted.find(({ column, typed }) => !isReadable(column, typed))
  if (!unreadable) return null
  return unreadable.column.input === 'number'
    ? `La case ${unreadable.name} n’est pas un nombre : « ${unreadable.typed} ».`
    : `La case ${unreadable.name} contient un choix qui n’existe pas : « ${unreadable.typed} ».`
}

const isReadable = (column: TableColumn, typed: string): boolean =>
  column.input === 'number' ? readFrenchNumber(typed) !== null : isAmong(typed, column.options)
