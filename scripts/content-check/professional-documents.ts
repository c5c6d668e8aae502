import { documentIds } from '../../src/content/course-ids.ts'

type WrittenDocument = { readonly id: string; readonly file: string }

/** The professional documents that trainees analyse, each with the file that it is written in. */
export const professionalDocuments: readonly WrittenDocument[] = documentIds.map((id) => ({
  id,
  file: `src/content/professional-documents/${id}.ts`,
}))
