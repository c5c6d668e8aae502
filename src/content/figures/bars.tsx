import styles from './bars.module.css'

type Bar = { readonly name: string; readonly value: number; readonly figures: readonly string[] }

/** Lengths beside their figures, in a table that says the same without the bars. */
export const Bars = ({ columns, bars }: { columns: readonly string[]; bars: readonly Bar[] }) => {
  const longest = Math.max(...bars.map(({ value }) => value))
  return (
    <table className={styles.bars}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, value, figures }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <span className={styles.bar} style={{ inlineSize: `${(100 * value) / longest}%` }} />
            </th>
            {figures.map((figure, rank) => (
              <td key={columns[rank + 1]}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
