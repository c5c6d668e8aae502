import type { DocumentId } from '../course-ids.ts'
import { documentA } from './document-a.ts'
import { documentB } from './document-b.ts'
import { documentC } from './document-c.ts'
import type { ProfessionalDocument } from './professional-document.ts'

const byId: Readonly<Record<DocumentId, ProfessionalDocument>> = {
  'document-a': documentA,
  'document-b': documentB,
  'document-c': documentC,
}

export const documentById = (id: DocumentId): ProfessionalDocument => byId[id]
