import { documentById } from '../../content/professional-documents/professional-documents.ts'
import { Section } from '../../design/section.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import { CorrectedAnalysis } from '../../professional-document/corrected-analysis.tsx'
import type { TraineeRecord } from '../contract.ts'
import disclosure from './disclosure.module.css'

/** The analyses that were handed in, answers and marks beside the correction: to read, nothing to decide. */
export const DocumentsRecord = ({ documents }: { documents: TraineeRecord['documents'] }) => {
  const handedIn = documents.filter(({ submittedAt }) => submittedAt !== null)
  return (
    <Section title="Analyses de documents">
      <p>Formatives&nbsp;: elles ne comptent ni pour les objectifs ni pour l’attestation.</p>
      {handedIn.length === 0 && <p>Aucune analyse rendue.</p>}
      {handedIn.map(({ documentId, answers, marks, submittedAt, correction }) => {
        const document = documentById(documentId)
        return (
          <details key={documentId}>
            <summary className={disclosure.summary}>
              <span>{withFrenchSpaces(`Document ${document.letter} – ${document.title}`)}</span>
              {submittedAt !== null && (
                <span>
                  Rendue le {frenchDate(submittedAt)} à {frenchTime(submittedAt)}
                </span>
              )}
            </summary>
            {correction && <CorrectedAnalysis {...{ document, answers, marks, correction }} reader="trainer" />}
          </details>
        )
      })}
    </Section>
  )
}
