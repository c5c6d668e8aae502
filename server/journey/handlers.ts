import * as contract from '../../src/journey/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, asTrainee, handler } from '../handler.ts'
import { eventStream } from '../live/event-stream.ts'
import { ownPlace, streamOf } from '../training-session/access.ts'
import { journeyOf } from './journey-view.ts'

export const journeyHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.getMyJourney, async ({ identity }) => {
    const { session, trainee, position } = await ownPlace(parts, asTrainee(identity))
    return journeyOf(session, trainee, position)
  }),

  handler(contract.tailMyJourney, async ({ identity, request }) => {
    const who = asTrainee(identity)
    const { position } = await ownPlace(parts, who)
    const stream = streamOf(who.trainingSessionId)
    return eventStream(parts, { stream, after: position, request }, (events, at) => {
      const last = events.at(-1)
      const concerns = events.some(({ subject }) => subject === null || subject === who.id)
      // Others' events say nothing, not even that they happened.
      return last && !concerns ? null : JSON.stringify({ position: last?.position ?? position, at })
    })
  }),
]
