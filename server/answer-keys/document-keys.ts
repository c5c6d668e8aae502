import type { DocumentId } from '../../src/content/course-ids.ts'
import { documentAKey } from './document-a.ts'
import { documentBKey } from './document-b.ts'
import { documentCKey } from './document-c.ts'
import type { DocumentKey } from './document-key.ts'

const keys: Readonly<Record<DocumentId, DocumentKey>> = {
  'document-a': documentAKey,
  'document-b': documentBKey,
  'document-c': documentCKey,
}

export const documentKeyOf = (id: DocumentId): DocumentKey => keys[id]
