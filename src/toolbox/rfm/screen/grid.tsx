import { Section } from '../../../design/section.tsx'
import { WideTable } from '../../../design/wide-table.tsx'
import type { GridCell, Summary } from '../scoring/summary.ts'
import styles from './grid.module.css'
import { SegmentMark } from './segment-mark.tsx'
import { eurosInShort, inShort } from './short-figures.ts'

/** The customers in the square of R and F: a picture that is a table, so that it reads aloud as well. */
export const Grid = ({ summary: { grid } }: { summary: Summary }) => {
  const most = Math.max(1, ...grid.flat().map(({ turnover }) => turnover))
  return (
    <Section title="La carte des clients">
      <p>
        Dans chaque case : le nombre de clients par segment, leur chiffre d’affaires, et une barre qui le compare à
        celui de la case la plus forte. En haut à droite, ceux qui viennent souvent et depuis peu ; en haut à gauche,
        les habitués qui se taisent.
      </p>
      <WideTable label="Les clients par note de R et de F">
        <table className={styles.grid}>
          <caption>F de bas en haut, R de gauche à droite</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Notes</span>
              </th>
              {(grid[0] ?? []).map(({ r }) => (
                <th key={r} scope="col">
                  R{'\u00A0'}
                  {r}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.map((cells) => (
              <tr key={cells[0]?.f}>
                <th scope="row">
                  F{'\u00A0'}
                  {cells[0]?.f}
                </th>
                {cells.map((cell) => (
                  <Cell key={cell.r} cell={cell} most={most} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  )
}

const Cell = ({ cell, most }: { cell: GridCell; most: number }) =>
  cell.count === 0 ? (
    <td>
      <span className="visually-hidden">Personne</span>
    </td>
  ) : (
    <td className={styles.filled}>
      <ul role="list" className={styles.counts}>
        {cell.segments.map(({ number, count }) => (
          <li key={number}>
            <SegmentMark number={number} />
            <span className="visually-hidden"> : </span>
            {inShort(count)}
            <span className="visually-hidden"> {count > 1 ? 'clients' : 'client'}</span>
          </li>
        ))}
      </ul>
      <span className={styles.turnover}>{eurosInShort(cell.turnover)}</span>
      <span
        className={styles.bar}
        aria-hidden="true"
        style={{ inlineSize: `${Math.max(0, (100 * cell.turnover) / most)}%` }}
      />
    </td>
  )
