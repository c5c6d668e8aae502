import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { rowNameOf, shownCell, type Cells, type TableStep } from '../table-cells.ts'
import styles from './correction.module.css'

/** Beyond this, a list of slips hides the correction beside it. */
const slipsShownAtOnce = 8

/**
 * Only what is to be looked at again, row by row: sixty cells that are right teach nothing.
 * @param details by `row/column`: whether the cell is right
 * @param expected by `row/column`: what was expected; none while the debrief is closed
 */
export const TableCorrection = ({
  step,
  cells,
  details,
  expected,
}: {
  step: TableStep
  cells: Cells
  details: Readonly<Record<string, boolean>>
  expected: Readonly<Record<string, string>>
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
                {expected[`${row.id}/${column.id}`] !== undefined && (
                  <>
                    , attendu{'\u00A0'}: <strong>{expected[`${row.id}/${column.id}`]}</strong>
                  </>
                )}
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
