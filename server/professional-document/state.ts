import { type DocumentId, documentIds } from '../../src/content/course-ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { Answers, Marks } from '../../src/professional-document/contract.ts'
import type { KnownEvent } from '../event-log/known-events.ts'
import type { documentEvents } from './events.ts'

export type DocumentState = {
  readonly answers: Answers
  readonly marks: Marks
  readonly submittedAt: Instant | null
}

export type DocumentsState = Readonly<Record<DocumentId, DocumentState>>

export const noDocument = Object.fromEntries(
  documentIds.map((id) => [id, { answers: {}, marks: {}, submittedAt: null }]),
) as unknown as DocumentsState

export const evolveDocuments = (state: DocumentsState, event: KnownEvent<typeof documentEvents>): DocumentsState => {
  const { documentId } = event.data
  return { ...state, [documentId]: evolved(state[documentId], event) }
}

const evolved = (one: DocumentState, event: KnownEvent<typeof documentEvents>): DocumentState => {
  switch (event.type) {
    case 'document-question-answered':
      return { ...one, answers: { ...one.answers, [event.data.questionId]: event.data.answer } }
    case 'document-passage-marked': {
      const { passageId, mark } = event.data
      const { [passageId]: _, ...others } = one.marks
      return { ...one, marks: mark === null ? others : { ...one.marks, [passageId]: mark } }
    }
    case 'document-analysis-submitted':
      return { ...one, submittedAt: event.recordedAt }
  }
}
