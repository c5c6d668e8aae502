import { type ReactNode, useState } from 'react'

import { type Reference, wordsOf } from '../../content/reference/reference.ts'
import { Button } from '../../design/button.tsx'
import { Field } from '../../design/field.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import styles from './reference.module.css'
import { holdsEveryWord } from './search.ts'

/**
 * Entries under their questions, each with an address of its own. A search hides entries from the
 * screen, never from paper.
 * @param titleOf the title of an entry, in the list and above it
 * @param ifNone said when a search finds nothing
 */
export const ReferencePage = <Entry extends Reference>({
  title,
  below,
  searchLabel,
  searchHint,
  entries,
  titleOf,
  ifNone,
  renderEntry,
  children,
}: {
  title: string
  below: ReactNode
  searchLabel: string
  searchHint: string
  entries: readonly Entry[]
  titleOf: (entry: Entry) => string
  ifNone: string
  renderEntry: (entry: Entry) => ReactNode
  children?: ReactNode
}) => {
  const [sought, setSought] = useState('')
  const found = new Set(entries.filter((entry) => holdsEveryWord(wordsOf(entry), sought)))
  const isSearching = sought.trim() !== ''
  return (
    <div className={styles.page}>
      <title>{`${title} – Parcours`}</title>
      <PageTitle below={below}>{title}</PageTitle>
      <div className={styles.tools}>
        <Field
          label={searchLabel}
          hint={searchHint}
          type="search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <Button look="quiet" onClick={() => window.print()}>
          Imprimer
        </Button>
      </div>
      <p role="status" className={styles.count}>
        {isSearching && (found.size === 0 ? ifNone : `${found.size} sur ${entries.length}`)}
      </p>
      {entries.map((entry) => (
        <article
          key={entry.id}
          id={entry.id}
          aria-labelledby={`${entry.id}-title`}
          className={styles.entry}
          data-found={found.has(entry)}
        >
          <h2 id={`${entry.id}-title`}>{titleOf(entry)}</h2>
          {renderEntry(entry)}
          <a href={`#${entry.id}`} className={styles.here}>
            Lien vers cette entrée<span className="visually-hidden">{`\u00A0: ${titleOf(entry)}`}</span>
          </a>
        </article>
      ))}
      {children}
    </div>
  )
}
