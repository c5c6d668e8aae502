import { type Clause, clauseAnchor } from '../terms-of-sale.ts'
import { piecesOf } from './found-text.ts'
import styles from './terms.module.css'

/** A clause as the source has it; what is sought is marked in it, and nothing is changed. */
export const ClauseText = ({
  clause: { id, heading, paragraphs },
  sought,
  isFound,
}: {
  clause: Clause
  sought: string
  isFound: boolean
}) => (
  <article id={clauseAnchor(id)} className={styles['clause']} data-found={isFound}>
    {heading !== '' && (
      <h3>
        <Words text={heading} sought={sought} />
        <LinkHere id={id} />
      </h3>
    )}
    {paragraphs.map((paragraph) => (
      <p key={paragraph}>
        <Words text={paragraph} sought={sought} />
      </p>
    ))}
  </article>
)

/** A text with what is sought marked in it. */
export const Words = ({ text, sought = '' }: { text: string; sought?: string }) => (
  <span>
    {piecesOf(text, sought).map((piece, rank) =>
      // The pieces of a text have no name but their rank.
      // oxlint-disable-next-line react/no-array-index-key
      piece.isFound ? <mark key={rank}>{piece.text}</mark> : piece.text,
    )}
  </span>
)

/** The address of a clause, to keep or to send. */
export const LinkHere = ({ id }: { id: string }) => (
  <a href={`#${clauseAnchor(id)}`} className={styles['here']}>
    Lien <span className="visually-hidden">{`vers ${/^\d/.test(id) ? 'la clause' : 'la partie'} ${id}`}</span>
  </a>
)
