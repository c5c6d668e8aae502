import { useState } from 'react'

import source from '../../seed/programme-et-cgv.txt?raw'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { clauseAnchor, holds, termsOfSale } from './terms-of-sale.ts'
import { ClauseText, LinkHere, Words } from './terms/clause-text.tsx'
import styles from './terms/terms.module.css'

const terms = termsOfSale(source)
const clauses = terms.parts.flatMap((part) => part.clauses)

/** Word for word, each clause with an address of its own. A search hides clauses from the screen, never from paper. */
export const Component = () => {
  const [typed, setTyped] = useState('')
  // One letter is in every clause.
  const sought = typed.trim().length > 1 ? typed : ''
  const found = new Set(clauses.filter((clause) => holds(clause, sought)))
  return (
    <div className={styles['page']}>
      <title>Conditions générales de vente – Parcours</title>
      <PageTitle below="Texte du document d’origine, mot pour mot, fautes comprises. Ce document ne porte ni date ni numéro de version.">
        Conditions générales de vente
      </PageTitle>
      <div className={styles['tools']}>
        <Field
          label="Chercher dans les conditions"
          hint="Sans tenir compte des accents ni des majuscules"
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button look="quiet" onClick={() => window.print()}>
          Imprimer
        </Button>
      </div>
      <p role="status" className={styles['count']}>
        {sought !== '' && foundInWords(found.size)}
      </p>
      {sought === '' && <Contents />}
      {terms.parts.map(({ heading, clauses: ofPart }) => {
        const [first] = ofPart
        return (
          <section
            key={heading}
            aria-label={heading}
            className={styles['part']}
            data-found={ofPart.some((clause) => found.has(clause))}
          >
            <h2>
              <Words text={heading} />
              {first?.heading === '' && <LinkHere id={first.id} />}
            </h2>
            {ofPart.map((clause) => (
              <ClauseText key={clause.id} clause={clause} sought={sought} isFound={found.has(clause)} />
            ))}
          </section>
        )
      })}
    </div>
  )
}

const Contents = () => (
  <nav aria-label="Sommaire">
    <details className={styles['contents']}>
      <summary>Sommaire</summary>
      <ul role="list">
        {clauses.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${clauseAnchor(id)}`}>{heading === '' ? terms.parts[0]?.heading : heading}</a>
          </li>
        ))}
      </ul>
    </details>
  </nav>
)

const foundInWords = (count: number): string =>
  count === 0
    ? 'Aucune clause ne contient ces mots.'
    : count === 1
      ? 'Une clause contient ces mots.'
      : `${count} clauses contiennent ces mots.`
