import { useState } from 'react'

import source from '../../seed/programme-et-cgv.txt?raw'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { PageTitle } from '../design/page-title.tsx'
import styles from './legal.module.css'
import { type Clause, holds, termsOfSale } from './terms-of-sale.ts'

const terms = termsOfSale(source)
const clauses = terms.parts.flatMap((part) => part.clauses)

/** Word for word, each clause with an address of its own. */
export const Component = () => {
  const [sought, setSought] = useState('')
  const isSearching = sought.trim().length > 1
  const found = clauses.filter((clause) => !isSearching || holds(clause, sought))
  return (
    <div className={styles['page']}>
      <title>Conditions générales de vente – Parcours</title>
      <PageTitle below="Texte du document d’origine, mot pour mot.">Conditions générales de vente</PageTitle>
      <div className={styles['tools']}>
        <Field
          label="Chercher dans les conditions"
          type="search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <Button look="quiet" onClick={() => window.print()}>
          Imprimer
        </Button>
      </div>
      <p role="status" className={styles['count']}>
        {isSearching && foundInWords(found.length)}
      </p>
      {terms.parts.map((part) => {
        const shown = part.clauses.filter((clause) => found.includes(clause))
        return (
          shown.length > 0 && (
            <section key={part.heading} aria-label={part.heading}>
              <h2>{part.heading}</h2>
              {shown.map((clause) => (
                <ClauseText key={clause.id} clause={clause} />
              ))}
            </section>
          )
        )
      })}
    </div>
  )
}

const ClauseText = ({ clause: { id, heading, paragraphs } }: { clause: Clause }) => (
  <article id={`clause-${id}`} className={styles['clause']}>
    {heading !== '' && (
      <h3>
        <a href={`#clause-${id}`}>{heading}</a>
      </h3>
    )}
    {paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </article>
)

const foundInWords = (count: number): string =>
  count === 0 ? 'Aucune clause ne contient ces mots.' : count === 1 ? 'Une clause.' : `${count} clauses.`
