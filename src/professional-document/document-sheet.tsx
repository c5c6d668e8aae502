import type { ReactNode } from 'react'

import type { Block, Passage, ProfessionalDocument } from '../content/professional-documents/professional-document.ts'
import { WideTable } from '../design/wide-table.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import styles from './document-sheet.module.css'

/**
 * The document as what it is: an article, a barometer with its tables, a note.
 * @param renderPassage a sentence, to be read or to be marked
 * @param renderBelow what stands below a paragraph: the form of a passage of it that is open
 */
export const DocumentSheet = ({
  document,
  renderPassage,
  renderBelow,
}: {
  document: ProfessionalDocument
  renderPassage: (passage: Passage) => ReactNode
  renderBelow?: (passages: readonly Passage[]) => ReactNode
}) => (
  <article aria-labelledby="document-kind" className={styles.sheet}>
    <h2 id="document-kind" className={styles.kind}>
      {document.kind}
    </h2>
    <p className={styles.nature}>{withFrenchSpaces(document.nature)}</p>
    {document.header.length > 0 && (
      <dl className={styles.header}>
        {document.header.map(({ name, value }) => (
          <div key={name}>
            <dt>
              {name}
              {'\u00A0:'}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )}
    {document.blocks.map((block) =>
      block.kind === 'table' ? (
        <DocumentTable key={block.caption} block={block} />
      ) : (
        <div key={block.passages[0]?.id} className={styles.paragraph}>
          <p>
            {block.lead && <strong>{withFrenchSpaces(block.lead)} </strong>}
            {block.passages.map((passage, index) => (
              <span key={passage.id}>
                {index > 0 && ' '}
                {renderPassage(passage)}
              </span>
            ))}
          </p>
          {renderBelow?.(block.passages)}
        </div>
      ),
    )}
  </article>
)

const DocumentTable = ({ block: { caption, headers, rows } }: { block: Extract<Block, { kind: 'table' }> }) => (
  <WideTable label={withFrenchSpaces(caption)}>
    <table className={styles.table}>
      <caption>{withFrenchSpaces(caption)}</caption>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col">
              {withFrenchSpaces(header)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others]) => (
          <tr key={first}>
            <th scope="row">{withFrenchSpaces(first ?? '')}</th>
            {others.map((value, index) => (
              <td key={headers[index + 1]}>{withFrenchSpaces(value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
)
