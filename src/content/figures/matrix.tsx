import styles from './matrix.module.css'

/** `good` is what one hopes for, `watch` what asks for an action, `plain` the rest: the words say it too. */
type Tone = 'good' | 'watch' | 'plain'

type Cell = { readonly name: string; readonly advice: string; readonly tone: Tone }

type MatrixRow = { readonly header: string; readonly cells: readonly [Cell, Cell] }

/** Two questions crossed. A row's header runs above its cells, so that a phone has room for both columns. */
export const Matrix = ({
  columns,
  rows,
}: {
  columns: readonly [string, string]
  rows: readonly [MatrixRow, MatrixRow]
}) => (
  <table className={styles.matrix}>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    {rows.map(({ header, cells }) => (
      <tbody key={header}>
        <tr>
          <th colSpan={2} scope="rowgroup" className={styles.header}>
            {header}
          </th>
        </tr>
        <tr>
          {cells.map(({ name, advice, tone }) => (
            <td key={name} className={styles[tone]}>
              <strong>{name}</strong>
              {advice}
            </td>
          ))}
        </tr>
      </tbody>
    ))}
  </table>
)
