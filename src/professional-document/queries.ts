import { queryOptions } from '@tanstack/react-query'

import type { DocumentId } from '../content/course-ids.ts'
import { callApi } from '../kernel/call-api.ts'
import { getDocumentWork } from './contract.ts'

export const documentWorkQuery = (documentId: DocumentId) =>
  queryOptions({
    queryKey: ['document', documentId],
    queryFn: ({ signal }) => callApi(getDocumentWork, { params: { documentId }, signal }),
  })
