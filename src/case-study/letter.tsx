import { useId } from 'react'

import type { CaseDocument } from '../content/case-studies/case-study.ts'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import styles from './letter.module.css'

/** An e-mail or a message as its reader sees it: who wrote, when, about what, then the text. */
export const Letter = ({
  letter,
  paragraphs,
}: {
  letter: NonNullable<CaseDocument['letter']>
  paragraphs: readonly string[]
}) => {
  const headId = useId()
  return (
    <figure aria-labelledby={headId} className={styles.letter}>
      <figcaption id={headId}>
        <p className={styles.kind}>{letter.kind === 'e-mail' ? 'E-mail' : 'Message'}</p>
        <dl>
          {linesOf(letter).map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{withFrenchSpaces(words)}</dd>
            </div>
          ))}
        </dl>
      </figcaption>
      <blockquote>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{withFrenchSpaces(paragraph)}</p>
        ))}
      </blockquote>
    </figure>
  )
}

const linesOf = ({ from, to, sent, subject }: NonNullable<CaseDocument['letter']>) =>
  [
    ['De', from],
    ['À', to],
    ['Date', sent],
    ['Objet', subject],
  ].filter((line): line is [string, string] => line[1] !== undefined)
