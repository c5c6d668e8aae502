import * as contract from '../../src/live/contract.ts'
import type { BoardMessage } from '../../src/live/contract.ts'
import { getReadingQueue } from '../../src/live/reading/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, asTrainer, handler } from '../handler.ts'
import { requireOwn, requireTrainee, streamOf } from '../training-session/access.ts'
import { trainingSessionOf } from '../training-session/session-view.ts'
import { boardRowOf, traineeRecordOf } from './board-view.ts'
import { debriefHandlers } from './debrief-handlers.ts'
import { eventStream } from './event-stream.ts'
import { readingQueueOf } from './reading-queue.ts'

export const liveHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.getBoard, async ({ identity, params }) => {
    const { state, position } = await parts.sessions.load(streamOf(params.trainingSessionId))
    requireOwn(state, asTrainer(identity))
    return {
      position,
      at: parts.clock(),
      trainingSession: trainingSessionOf(state),
      finalAssessmentMinutes: state.finalAssessmentMinutes,
      rows: [...state.trainees.values()].map(boardRowOf),
    }
  }),

  handler(contract.tailBoard, async ({ identity, params, request }) => {
    const stream = streamOf(params.trainingSessionId)
    const { state, position } = await parts.sessions.load(stream)
    requireOwn(state, asTrainer(identity))
    return eventStream(parts, { stream, after: position, request }, async (events, at) => {
      const { state: now, position: reached } = await parts.sessions.load(stream)
      const changed = new Set(events.map(({ subject }) => subject))
      const everyone = changed.has(null)
      const message: BoardMessage = {
        position: reached,
        at,
        closedAt: now.closedAt,
        rows: [...now.trainees.values()].filter(({ traineeId }) => everyone || changed.has(traineeId)).map(boardRowOf),
      }
      return JSON.stringify(message)
    })
  }),

  handler(getReadingQueue, async ({ identity, params }) => {
    const { state } = await parts.sessions.load(streamOf(params.trainingSessionId))
    requireOwn(state, asTrainer(identity))
    return readingQueueOf(state)
  }),

  handler(contract.getTraineeRecord, async ({ identity, params }) => {
    const { state, position } = await parts.sessions.load(streamOf(params.trainingSessionId))
    requireOwn(state, asTrainer(identity))
    return traineeRecordOf(state, requireTrainee(state, params.traineeId), position, parts.clock())
  }),

  ...debriefHandlers(parts),
]
