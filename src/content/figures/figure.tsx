import { type ReactNode, useId } from 'react'

import styles from './figure.module.css'

type Words = {
  title: string
  /** Who built the model and when, as « D’après Noriaki Kano, 1984 ». */
  model: string
  /** The figures are of a made-up case, as the lesson's example is. */
  isFictitious?: boolean
  /** What one should see, and what the figure does not say. */
  reading?: ReactNode
  /** What is read as it stands: a table, a list, a legend. */
  children?: ReactNode
}

/** Who cannot see a drawing reads `inText`: one does not go without the other. */
type Drawn = { drawing: ReactNode; inText: ReactNode } | { drawing?: never; inText?: never }

/** A figure of a lesson: its title and author, the drawing or the grid, how to read it, the same in text. */
export const Figure = ({ title, model, isFictitious = false, reading, children, drawing, inText }: Words & Drawn) => {
  const titleId = useId()
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption className={styles.caption}>
        <strong id={titleId}>{title}</strong>
        <span className={styles.model}>
          {model}
          {isFictitious && ' · données fictives'}
        </span>
      </figcaption>
      {drawing && (
        <div role="img" aria-labelledby={titleId}>
          {drawing}
        </div>
      )}
      {children}
      {reading && <p className={styles.reading}>{reading}</p>}
      {inText && (
        <details className={styles.inText}>
          <summary>Lire la figure en texte</summary>
          {inText}
        </details>
      )}
    </figure>
  )
}

/** Rows of plain words under their headers; the first cell of a row names it. */
export const TextTable = ({
  columns,
  rows,
}: {
  columns: readonly string[]
  rows: readonly (readonly [string, ...string[]])[]
}) => (
  <table className={styles.table}>
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
      {rows.map(([name, ...cells]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {cells.map((cell, rank) => (
            <td key={columns[rank + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
