import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

import { listenTo } from '../kernel/event-stream.ts'
import { type BoardMessage, type TraineeRecord, boardMessageSchema, tailBoard } from './contract.ts'
import type { RoomSplit } from './debrief/contract.ts'
import { boardQuery, roomSplitsKey, traineeRecordQuery, traineeRecordsKey } from './queries.ts'
import { readingQueueQuery } from './reading/queries.ts'
import { isQueueBehind } from './reading/rules.ts'
import { boardAfter, type Hearing } from './rules.ts'

/** Keeps the board, the open trainee record and the open split of a session as the log has them. */
export const useBoardTail = (trainingSessionId: string): Hearing => {
  const queryClient = useQueryClient()
  const [hearing, setHearing] = useState<Hearing>({ connected: null, lastHeardAt: null })

  useEffect(() => {
    let isFirst = true
    return listenTo(tailBoard, { trainingSessionId }, boardMessageSchema, {
      onMessage: (message) => {
        setHearing({ connected: true, lastHeardAt: new Date().toISOString() })
        updateBoard(queryClient, trainingSessionId, message)
        updateReadings(queryClient, trainingSessionId, message, isFirst)
        updateRecords(queryClient, trainingSessionId, message, isFirst)
        updateSplits(queryClient, trainingSessionId, message)
        isFirst = false
      },
      onState: (connected) => {
        if (connected) return
        isFirst = true
        setHearing((before) => ({ ...before, connected: false }))
        // Nobody is told why: this reading will say so when it is not the network.
        void queryClient.invalidateQueries({ queryKey: boardQuery(trainingSessionId).queryKey })
      },
    })
  }, [queryClient, trainingSessionId])

  return hearing
}

const updateBoard = (queryClient: QueryClient, trainingSessionId: string, message: BoardMessage): void => {
  const { queryKey } = boardQuery(trainingSessionId)
  const board = queryClient.getQueryData(queryKey)
  if (!board) return
  const after = boardAfter(board, message)
  if (after === 'gap') void queryClient.invalidateQueries({ queryKey })
  else queryClient.setQueryData(queryKey, after)
}

const updateReadings = (
  queryClient: QueryClient,
  trainingSessionId: string,
  { rows }: BoardMessage,
  isFirst: boolean,
): void => {
  const { queryKey } = readingQueueQuery(trainingSessionId)
  const queue = queryClient.getQueryData(queryKey)
  if (queue && (isFirst || isQueueBehind(queue.waiting, rows))) void queryClient.invalidateQueries({ queryKey })
}

/** What was said while nobody listened is only known by its position. */
const updateRecords = (
  queryClient: QueryClient,
  trainingSessionId: string,
  { position, rows }: BoardMessage,
  isFirst: boolean,
): void => {
  for (const { traineeId } of rows)
    void queryClient.invalidateQueries({ queryKey: traineeRecordQuery(trainingSessionId, traineeId).queryKey })
  if (!isFirst) return
  const queryKey = traineeRecordsKey(trainingSessionId)
  void queryClient.invalidateQueries({
    queryKey,
    predicate: ({ state }) => ((state.data as TraineeRecord | undefined)?.position ?? position) < position,
  })
}

/**
 * A reading under way is left to end, or a room that types would never let one: what it missed is
 * read at the next heartbeat.
 */
const updateSplits = (queryClient: QueryClient, trainingSessionId: string, { position }: BoardMessage): void => {
  void queryClient.invalidateQueries(
    {
      queryKey: roomSplitsKey(trainingSessionId),
      predicate: ({ state }) => ((state.data as RoomSplit | undefined)?.position ?? position) < position,
    },
    { cancelRefetch: false },
  )
}
