import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { rowNameOf, shownCell, type Cells, type TableStep } from '../table-cells.ts'
import styles from './correction.module.css'

/** Beyond this, a list of slips hides the correction beside it. */
const slipsShownAtOnce = 8

/**
 * Only what is to be looked at again, row by row: sixty cells that are right teach nothing.
 * @param details by `row/column`: whether the cell is right
 */
export const TableCorrection = ({
  step,
  cells,
  details,
}: {
  step: TableStep
  cells: Cells
  details: Readonly<Record<string, boolean>>
}) => {
  const rows = step.rows
    .map((row) => ({ row, slips: step.columns.filter(({ id }) => details[`${row.id}/${id}`] === false) }))
    .filter(({ slips }) => slips.length > 0)
  const slipCount = rows.reduce((sum, { slips }) => sum + slips.length, 0)
  if (slipCount === 0) return <p>Toutes les cases sont justes.</p>

  const list = (
    <ul role="list" className={styles.slips}>
      {rows.map(({ row, slips }) => (
        <li key={row.id}>
          <strong>{withFrenchSpaces(rowNameOf(row))}</strong>
          <ul role="list">
            {slips.map((column) => (
              <li key={column.id}>
                {withFrenchSpaces(column.label)}
                {'\u00A0'}: {shownCell(column, cells[row.id]?.[column.id] ?? '')}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
  const words = slipCount > 1 ? `${slipCount} cases à revoir` : 'Une case à revoir'
  if (rows.length <= slipsShownAtOnce)
    return (
      <>
        <p>{words}, avec ce qui y est écrit&nbsp;:</p>
        {list}
      </>
    )
  return (
    <details>
      <summary>{words}</summary>
      {list}
    </details>
  )
}
