import type { CaseStudy } from '../content/case-studies/case-study.ts'
import { Section } from '../design/section.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import styles from './case-file-again.module.css'
import { DocumentView, Situation } from './case-file.tsx'

/** The whole file, for who reads what was made of it. */
export const CaseFileAgain = ({ caseStudy }: { caseStudy: CaseStudy }) => (
  <Section title="Le dossier">
    <details className={styles.file}>
      <summary>Relire la situation et les documents</summary>
      <Situation caseStudy={caseStudy} />
      {caseStudy.documents.map((document) => (
        <section key={document.id} aria-labelledby={`document-${document.id}`}>
          <h3 id={`document-${document.id}`}>{withFrenchSpaces(document.title)}</h3>
          <DocumentView document={document} />
        </section>
      ))}
    </details>
  </Section>
)
