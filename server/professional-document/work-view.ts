import { type DocumentId, documentIds } from '../../src/content/course-ids.ts'
import type { DocumentSummary, DocumentWork } from '../../src/professional-document/contract.ts'
import { hasBegun } from '../../src/professional-document/rules.ts'
import type { TraineeState } from '../training-session/state.ts'
import { correctionOf } from './correction.ts'

/** The correction only comes with an analysis that is handed in. */
export const documentWorkOf = ({ documents }: TraineeState, documentId: DocumentId): DocumentWork => {
  const { answers, marks, submittedAt } = documents[documentId]
  return {
    documentId,
    answers,
    marks,
    submittedAt,
    correction: submittedAt === null ? null : correctionOf(documentId, answers),
  } as DocumentWork
}

/** What the trainer reads: what is handed in, and of the rest only that it was begun. */
export const handedInOf = (trainee: TraineeState, documentId: DocumentId): DocumentWork => {
  const work = documentWorkOf(trainee, documentId)
  return work.submittedAt === null ? { ...work, answers: {}, marks: {} } : work
}

export const documentSummariesOf = ({ documents }: TraineeState): DocumentSummary[] =>
  documentIds.map((documentId) => {
    const { answers, marks, submittedAt } = documents[documentId]
    const state = submittedAt !== null ? 'submitted' : hasBegun(answers, marks) ? 'begun' : 'to-read'
    return { documentId, state }
  })
