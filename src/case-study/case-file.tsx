import { useState } from 'react'

import type { CaseDocument, CaseStudy } from '../content/case-studies/case-study.ts'
import { Button } from '../design/button.tsx'
import { LateDialog } from '../design/late-dialog.tsx'
import { Icon } from '../design/icon.tsx'
import { WideTable } from '../design/wide-table.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import styles from './case-file.module.css'
import { Letter } from './letter.tsx'

/** What a step is worked from: in its own column where there is room for one. */
export const CaseFileBeside = ({ caseStudy }: { caseStudy: CaseStudy }) => (
  <aside aria-labelledby="case-file" className={styles.beside}>
    <h2 id="case-file">Le dossier</h2>
    <CaseFile caseStudy={caseStudy} />
  </aside>
)

/** The same, one tap away wherever one is in a long step. */
export const CaseFileButton = ({ caseStudy }: { caseStudy: CaseStudy }) => {
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.button}>
      <Button look="quiet" onClick={() => setOpen(true)}>
        <Icon name="book" />
        Le dossier
      </Button>
      <LateDialog open={open} onClose={() => setOpen(false)} title="Le dossier" closeLabel="Revenir à l’étape">
        <CaseFile caseStudy={caseStudy} />
      </LateDialog>
    </div>
  )
}

const CaseFile = ({ caseStudy }: { caseStudy: CaseStudy }) => (
  <div className={styles.file}>
    <details>
      <summary>La situation</summary>
      <Situation caseStudy={caseStudy} />
    </details>
    {caseStudy.documents.map((document) => (
      <details key={document.id} open>
        <summary>{withFrenchSpaces(document.title)}</summary>
        <DocumentView document={document} />
      </details>
    ))}
  </div>
)

/** The story and the people in it. */
export const Situation = ({ caseStudy }: { caseStudy: CaseStudy }) => (
  <>
    {caseStudy.context.map((paragraph) => (
      <p key={paragraph}>{withFrenchSpaces(paragraph)}</p>
    ))}
    <dl className={styles.characters}>
      {caseStudy.characters.map(({ name, role }) => (
        <div key={name}>
          <dt>{withFrenchSpaces(name)}</dt>
          <dd>{withFrenchSpaces(role)}</dd>
        </div>
      ))}
    </dl>
  </>
)

/** A document of the case. Its table scrolls on its own and keeps its first column in sight. */
export const DocumentView = ({ document }: { document: CaseDocument }) => (
  <>
    {document.letter ? (
      <Letter letter={document.letter} paragraphs={document.paragraphs} />
    ) : (
      document.paragraphs.map((paragraph) => <p key={paragraph}>{withFrenchSpaces(paragraph)}</p>)
    )}
    {document.table && <DocumentTable {...document.table} />}
  </>
)

const DocumentTable = ({ caption, headers, rows, numericColumns = [] }: NonNullable<CaseDocument['table']>) => {
  const alignmentOf = (column: number) => (numericColumns.includes(column) ? styles.figure : undefined)
  return (
    <WideTable label={withFrenchSpaces(caption)}>
      <table className={styles.table}>
        <caption>{withFrenchSpaces(caption)}</caption>
        <thead>
          <tr>
            {headers.map((header, column) => (
              <th key={header} scope="col" className={alignmentOf(column)}>
                {withFrenchSpaces(header)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...others]) => (
            <tr key={first}>
              <th scope="row">{withFrenchSpaces(first)}</th>
              {others.map((value, index) => (
                <td key={headers[index + 1]} className={alignmentOf(index + 1)}>
                  {withFrenchSpaces(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
