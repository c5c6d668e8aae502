import type { MDXComponents } from 'mdx/types'
import { Children, type ComponentProps, type ReactNode, isValidElement } from 'react'
import { Link } from 'react-router'

import { StackedTable } from '../design/stacked-table.tsx'
import { WideTable } from '../design/wide-table.tsx'
import styles from './lesson-elements.module.css'

/** Sentences are stacked on a phone; figures are compared, and stay in their columns. */
const Table = (table: ComponentProps<'table'>) => {
  const [headers = [], ...rows] = rowsOf(table.children)
  const label = `Tableau : ${headers.map(textOf).filter(Boolean).join(', ')}`
  const isOfSentences = headers.length > 2 && rows.flat().some((cell) => textOf(cell).length > longestFigure)
  return isOfSentences ? (
    <StackedTable label={label} headers={headers.map(textOf)} rows={rows} />
  ) : (
    <WideTable label={label}>
      <table {...table} className={styles.columns} />
    </WideTable>
  )
}

/** Signs in the longest cell of the course that is a figure, a calculation or a name. */
const longestFigure = 20

/** The corner of a two-way table is empty: a header that heads nothing. */
const HeaderCell = (cell: ComponentProps<'th'>) =>
  textOf(cell.children) === '' ? <td {...cell} /> : <th scope="col" {...cell} />

const Quotation = ({ children }: ComponentProps<'blockquote'>) => (
  <blockquote className={textOf(children).startsWith('—') ? styles.dialogue : styles.quotation}>{children}</blockquote>
)

/** A tool, a misconception or a case study opens without loading the app again. */
const LessonLink = ({ href = '', children, ...link }: ComponentProps<'a'>) =>
  href.startsWith('/') ? (
    <Link to={href}>{children}</Link>
  ) : (
    <a href={href} {...link}>
      {children}
    </a>
  )

/** What the plain elements of a lesson become. */
export const lessonElements: MDXComponents = { a: LessonLink, table: Table, th: HeaderCell, blockquote: Quotation }

/** What the cells of a table hold, row by row, the headers first. */
const rowsOf = (node: ReactNode): ReactNode[][] =>
  Children.toArray(node).flatMap((child) => {
    if (!isElement(child)) return []
    return child.type === 'tr' ? [cellsOf(child.props.children)] : rowsOf(child.props.children)
  })

const cellsOf = (row: ReactNode): ReactNode[] =>
  Children.toArray(row).flatMap((cell) => (isElement(cell) ? [Children.toArray(cell.props.children)] : []))

const textOf = (node: ReactNode): string =>
  Children.toArray(node)
    .map((child) => (isElement(child) ? textOf(child.props.children) : String(child)))
    .join('')
    .trim()

const isElement = (node: ReactNode) => isValidElement<{ children?: ReactNode }>(node)
