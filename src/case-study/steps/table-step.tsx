import { useId, useState } from 'react'

import type { TableColumn } from '../../content/case-studies/case-study.ts'
import { figureExpected, withoutUnit } from '../../content/units.ts'
import { Icon } from '../../design/icon.tsx'
import { readFrenchNumber } from '../../kernel/french-number.ts'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import {
  cellId,
  cellNameOf,
  columnNameOf,
  nameColumns,
  type Cells,
  type TableRow,
  type TableStep as TableStepContent,
} from '../table-cells.ts'
import { useTypedText } from '../typed-text.ts'
import { moveOnEnter } from './move-on-enter.ts'
import styles from './table-step.module.css'

/** The contract keeps no more signs than this in a cell. */
const longestCell = 40

/** A table to fill in; on a phone, one block per line with its facts above. */
export const TableStep = ({
  step,
  cells,
  onCells,
}: {
  step: TableStepContent
  cells: Cells
  onCells: (cells: Record<string, Record<string, string>>) => void
}) => {
  const [announced, setAnnounced] = useState('')
  const total = step.rows.length * step.columns.length
  const filled = step.rows.flatMap((row) => step.columns.filter(({ id }) => typedIn(cells, row.id, id) !== '')).length

  const figures = step.givenHeaders.map((_, index) => index).filter((index) => isFigureColumn(step, index))

  const give = (row: string, column: string, typed: string) =>
    onCells({ ...cells, [row]: { ...cells[row], [column]: typed } } as Record<string, Record<string, string>>)

  return (
    <div className={styles.frame}>
      <p className={styles.count}>
        <strong>
          {filled} {filled > 1 ? 'cases remplies' : 'case remplie'} sur {total}
        </strong>
        <span className={styles.keys}>Tab ou Entrée passe à la case suivante.</span>
      </p>
      <table className={styles.table}>
        <caption className="visually-hidden">{withFrenchSpaces(step.title)}</caption>
        <thead>
          <tr>
            {step.givenHeaders.map((header, index) => (
              <th key={header} scope="col" className={figures.includes(index) ? styles.figure : undefined}>
                {withFrenchSpaces(header)}
              </th>
            ))}
            {step.columns.map((column) => (
              <th key={column.id} scope="col">
                {withFrenchSpaces(columnNameOf(column))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {step.rows.map((row) => (
            <tr key={row.id}>
              <GivenCells headers={step.givenHeaders} figures={figures} row={row} />
              {step.columns.map((column) => (
                <td key={column.id} className={styles.asked}>
                  <span aria-hidden="true" className={styles.label}>
                    {withFrenchSpaces(columnNameOf(column))}
                  </span>
                  <Cell
                    id={cellId(row.id, column.id)}
                    column={column}
                    name={withFrenchSpaces(cellNameOf(column, row))}
                    kept={cells[row.id]?.[column.id] ?? ''}
                    onTyped={(typed) => give(row.id, column.id, typed)}
                    onUnreadable={setAnnounced}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </div>
  )
}

const GivenCells = ({
  headers,
  figures,
  row: { given },
}: {
  headers: readonly string[]
  figures: readonly number[]
  row: TableRow
}) =>
  given.map((fact, index) =>
    index === 0 ? (
      <th key={headers[index]} scope="row" className={styles.name}>
        {withFrenchSpaces(fact)}
      </th>
    ) : (
      <td
        key={headers[index]}
        className={index < nameColumns ? styles.name : `${styles.fact} ${figures.includes(index) ? styles.figure : ''}`}
      >
        {index >= nameColumns && (
          <span aria-hidden="true" className={styles.label}>
            {withFrenchSpaces(headers[index] ?? '')}
          </span>
        )}
        {withFrenchSpaces(fact)}
      </td>
    ),
  )

const Cell = ({
  id,
  column,
  name,
  kept,
  onTyped,
  onUnreadable,
}: {
  id: string
  column: TableColumn
  name: string
  kept: string
  onTyped: (typed: string) => void
  onUnreadable: (sentence: string) => void
}) =>
  column.input === 'select' ? (
    <select id={id} aria-label={name} value={kept} onChange={({ target }) => onTyped(target.value)}>
      <option value="">–</option>
      {column.options.map((option) => (
        <option key={option.id} value={option.id}>
          {withFrenchSpaces(option.text)}
        </option>
      ))}
    </select>
  ) : (
    <NumberCell unit={column.unit} {...{ id, name, kept, onTyped, onUnreadable }} />
  )

/** What is not a number is said once the cell is left, and stays as it was typed. */
const NumberCell = ({
  id,
  unit,
  name,
  kept,
  onTyped,
  onUnreadable,
}: {
  id: string
  unit: string
  name: string
  kept: string
  onTyped: (typed: string) => void
  onUnreadable: (sentence: string) => void
}) => {
  const sentenceId = useId()
  const { field, isTyping } = useTypedText(kept, (typed) => onTyped(withoutUnit(typed, unit)))
  const sentence = isReadable(withoutUnit(field.value, unit))
    ? null
    : withFrenchSpaces(`« ${field.value.trim()} » n’est pas un nombre. ${figureExpected(unit)}`)
  const isSaid = sentence !== null && !isTyping
  return (
    <>
      <input
        {...field}
        id={id}
        onBlur={() => {
          field.onBlur()
          onUnreadable(sentence === null ? '' : `${name}\u00A0: ${sentence}`)
        }}
        onKeyDown={moveOnEnter}
        aria-label={name}
        aria-invalid={isSaid || undefined}
        aria-describedby={isSaid ? sentenceId : undefined}
        // Not « decimal »: that keyboard has no minus sign on a phone.
        inputMode="text"
        enterKeyHint="next"
        autoComplete="off"
        maxLength={longestCell}
      />
      {isSaid && (
        <span id={sentenceId} className={styles.unreadable}>
          <Icon name="warning" />
          <span>{sentence}</span>
        </span>
      )}
    </>
  )
}

const isFigureColumn = ({ rows }: TableStepContent, index: number): boolean =>
  index >= nameColumns && rows.every(({ given }) => isFigure(given[index] ?? ''))

const isFigure = (text: string): boolean => readFrenchNumber(text) !== null

const isReadable = (typed: string): boolean => typed.trim() === '' || isFigure(typed)

const typedIn = (cells: Cells, row: string, column: string): string => cells[row]?.[column]?.trim() ?? ''
