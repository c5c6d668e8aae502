import type { Mark } from './case-study-mark.ts'
import type { Journey } from './contract.ts'

/** Where a document stands, the same on every list that has it. @param isClosed nothing can be given any more */
export const documentMark = (
  documents: Journey['documents'],
  id: Journey['documents'][number]['documentId'],
  isClosed = false,
): Mark => {
  const state = documents.find(({ documentId }) => documentId === id)?.state
  if (isClosed && state !== 'submitted') return { state: 'not-started', word: 'Non rendu' }
  switch (state) {
    case 'submitted':
      return { state: 'done', word: 'Rendu' }
    case 'begun':
      return { state: 'in-progress', word: 'Commencé' }
    default:
      return { state: 'not-started', word: 'À lire' }
  }
}
