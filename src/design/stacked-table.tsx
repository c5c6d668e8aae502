import type { ReactNode } from 'react'

import styles from './stacked-table.module.css'

/**
 * Sentences in columns. On a phone, one block per row, its first cell as a title and every other
 * one behind its header: a table of words that scrolls sideways is not read.
 * @param headers of all columns; the corner of a two-way table is ''
 * @param rows as many cells as there are headers, the first of which names the row
 */
export const StackedTable = ({
  label,
  headers,
  rows,
}: {
  label: string
  headers: readonly string[]
  rows: readonly (readonly ReactNode[])[]
}) => (
  <div className={styles.frame}>
    <table aria-label={label} className={styles.table}>
      <thead>
        <tr>
          {headers.map((header) =>
            header === '' ? (
              // Nothing to head: the first cell of each row is its own name.
              // oxlint-disable-next-line jsx-a11y/control-has-associated-label
              <td key={header} />
            ) : (
              <th key={header} scope="col">
                {header}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others], row) => (
          // The rows of a text never change places.
          // eslint-disable-next-line react/no-array-index-key
          <tr key={row}>
            <th scope="row">{first}</th>
            {others.map((cell, index) => (
              <td key={headers[index + 1]} data-label={headers[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
