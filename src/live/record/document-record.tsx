import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { documentSheetOf } from '../../content/professional-documents/sheets.ts'
import { ErrorNote } from '../../design/error-note.tsx'
import { Section } from '../../design/section.tsx'
import { Skeleton } from '../../design/skeleton.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import type { TraineeRecord } from '../contract.ts'
import disclosure from './disclosure.module.css'

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
      {isOpen && <Analysis work={work} />}
    </details>
  )
}

/** Its code and the document's text come when they are asked for; what fails is asked for again. */
const Analysis = ({ work }: { work: Work }) => {
  const code = useQuery({
    queryKey: ['document-analysis-code'],
    queryFn: () => import('./document-analysis.tsx'),
    staleTime: Infinity,
    structuralSharing: false,
  })
  if (code.data) return <code.data.DocumentAnalysis work={work} />
  if (code.isPending) return <Skeleton lines={6} />
  return (
    <ErrorNote word="Chargement impossible" isRetrying={code.isFetching} onRetry={() => void code.refetch()}>
      Vérifiez votre connexion, puis réessayez.
    </ErrorNote>
  )
}
