import { queryOptions } from '@tanstack/react-query'

import { callApi } from '../kernel/call-api.ts'
import { listAccessCodes, listTrainingSessions } from './contract.ts'

export const trainingSessionsQuery = queryOptions({
  queryKey: ['training-sessions'],
  queryFn: async ({ signal }) => (await callApi(listTrainingSessions, { signal })).trainingSessions,
})

/** What every query about one session starts with: its board, its records, its codes. */
export const trainingSessionKey = (trainingSessionId: string) => ['training-session', trainingSessionId] as const

export const accessCodesQuery = (trainingSessionId: string) =>
  queryOptions({
    queryKey: [...trainingSessionKey(trainingSessionId), 'access-codes'],
    queryFn: ({ signal }) => callApi(listAccessCodes, { params: { trainingSessionId }, signal }),
  })
