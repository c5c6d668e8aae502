import { queryOptions } from '@tanstack/react-query'

import { callApi } from '../kernel/call-api.ts'
import { trainingSessionKey } from '../training-session/queries.ts'
import { getBoard, getTraineeRecord } from './contract.ts'

export const boardQuery = (trainingSessionId: string) =>
  queryOptions({
    queryKey: [...trainingSessionKey(trainingSessionId), 'board'],
    queryFn: ({ signal }) => callApi(getBoard, { params: { trainingSessionId }, signal }),
  })

/** Every trainee record of a session that was opened. */
export const traineeRecordsKey = (trainingSessionId: string) =>
  [...trainingSessionKey(trainingSessionId), 'trainee-record'] as const

export const traineeRecordQuery = (trainingSessionId: string, traineeId: string) =>
  queryOptions({
    queryKey: [...traineeRecordsKey(trainingSessionId), traineeId],
    queryFn: ({ signal }) => callApi(getTraineeRecord, { params: { trainingSessionId, traineeId }, signal }),
  })

/** The split of the room on every case study of a session that was opened. */
export const roomSplitsKey = (trainingSessionId: string) =>
  [...trainingSessionKey(trainingSessionId), 'room-split'] as const
