import { useState } from 'react'

import { documentSheetOf } from '../../content/professional-documents/sheets.ts'
import { Section } from '../../design/section.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import type { TraineeRecord } from '../contract.ts'
import disclosure from './disclosure.module.css'
import { OpenedCode } from './opened-code.tsx'

type Work = TraineeRecord['documents'][number]

/** The analyses that were handed in, answers and marks beside the correction: to read, nothing to decide. */
export const DocumentsRecord = ({ documents }: { documents: TraineeRecord['documents'] }) => {
  const handedIn = documents.filter(({ submittedAt }) => submittedAt !== null)
  return (
    <Section title="Analyses de documents">
      <p>Formatives&nbsp;: elles ne comptent ni pour les objectifs ni pour l’attestation.</p>
      {handedIn.length === 0 && <p>Aucune analyse rendue.</p>}
      {handedIn.map((work) => (
        <HandedIn key={work.documentId} work={work} />
      ))}
    </Section>
  )
}

const HandedIn = ({ work }: { work: Work }) => {
  const [isOpen, setOpen] = useState(false)
  const { letter, title } = documentSheetOf(work.documentId)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={disclosure.summary}>
        <span>{withFrenchSpaces(`Document ${letter} – ${title}`)}</span>
        {work.submittedAt !== null && (
          <span>
            Rendue le {frenchDate(work.submittedAt)} à {frenchTime(work.submittedAt)}
          </span>
        )}
      </summary>
      {isOpen && (
        <OpenedCode name="document-analysis" load={loadAnalysis}>
          {({ DocumentAnalysis }) => <DocumentAnalysis work={work} />}
        </OpenedCode>
      )}
    </details>
  )
}

const loadAnalysis = () => import('./document-analysis.tsx')
