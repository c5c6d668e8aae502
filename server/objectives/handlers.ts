import * as contract from '../../src/objectives/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, asTrainer, handler } from '../handler.ts'
import { trainerOf } from '../people/trainer-of.ts'
import { requireOpen, requireOwn, requireTrainee, streamOf } from '../training-session/access.ts'
import { decideObjective } from './rules.ts'

export const objectiveHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.decideObjective, async ({ identity, params, body, command }) => {
    const trainer = await trainerOf(parts, asTrainer(identity))
    const { commandId: _, ...decision } = body
    return parts.sessions.record(streamOf(params.trainingSessionId), command, (session) => {
      requireOwn(session, trainer)
      requireOpen(session)
      const trainee = requireTrainee(session, params.traineeId)
      const context = { settings: parts.settings, at: parts.clock() }
      return decideObjective(session, trainee, trainer, params.objectiveId, decision, context)
    })
  }),
]
