import { documentById } from '../../content/professional-documents/professional-documents.ts'
import { CorrectedAnalysis } from '../../professional-document/corrected-analysis.tsx'
import type { TraineeRecord } from '../contract.ts'

/** One analysis with the text that it quotes. Fetched when it is opened: most records have none. */
export const DocumentAnalysis = ({ work }: { work: TraineeRecord['documents'][number] }) =>
  work.correction && (
    <CorrectedAnalysis
      document={documentById(work.documentId)}
      answers={work.answers}
      marks={work.marks}
      correction={work.correction}
      reader="trainer"
    />
  )
