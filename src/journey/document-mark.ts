import type { Mark } from './case-study-mark.ts'
import type { Journey } from './contract.ts'

/** Where a document stands, the same on every list that has it. */
export const documentMark = (documents: Journey['documents'], id: Journey['documents'][number]['documentId']): Mark => {
  switch (documents.find(({ documentId }) => documentId === id)?.state) {
    case 'submitted':
      return { state: 'done', word: 'Rendu' }
    case 'begun':
      return { state: 'in-progress', word: 'Commencé' }
    default:
      return { state: 'not-started', word: 'À lire' }
  }
}
