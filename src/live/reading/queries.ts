import { queryOptions } from '@tanstack/react-query'

import { callApi } from '../../kernel/call-api.ts'
import { trainingSessionKey } from '../../training-session/queries.ts'
import { getReadingQueue } from './contract.ts'

export const readingQueueQuery = (trainingSessionId: string) =>
  queryOptions({
    queryKey: [...trainingSessionKey(trainingSessionId), 'readings'],
    queryFn: ({ signal }) => callApi(getReadingQueue, { params: { trainingSessionId }, signal }),
  })
