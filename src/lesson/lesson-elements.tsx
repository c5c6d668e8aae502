import type { MDXComponents } from 'mdx/types'
import { Children, type ComponentProps, type ReactNode, isValidElement } from 'react'
import { Link } from 'react-router'

import { WideTable } from '../design/wide-table.tsx'
import styles from './lesson-elements.module.css'

const Table = (table: ComponentProps<'table'>) => (
  <WideTable label={labelOf(table.children)}>
    <table {...table} />
  </WideTable>
)

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

/** « Tableau : Temps, Geste, Une phrase possible » */
const labelOf = (children: ReactNode): string => {
  const headers = headerCells(children).map(textOf).filter(Boolean)
  return `Tableau : ${headers.join(', ')}`
}

const headerCells = (node: ReactNode): ReactNode[] =>
  Children.toArray(node).flatMap((child) => {
    if (!isElement(child)) return []
    return child.type === HeaderCell ? [child.props.children] : headerCells(child.props.children)
  })

const textOf = (node: ReactNode): string =>
  Children.toArray(node)
    .map((child) => (isElement(child) ? textOf(child.props.children) : String(child)))
    .join('')
    .trim()

const isElement = (node: ReactNode) => isValidElement<{ children?: ReactNode }>(node)
