import * as contract from '../../src/training-session/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { newEvent } from '../event-log/known-events.ts'
import { type Handler, asTrainer, handler } from '../handler.ts'
import { newSessionCode } from '../people/codes.ts'
import { organisationEvents } from '../people/events.ts'
import { sessionIdByCode } from '../people/organisation-state.ts'
import { trainerOf } from '../people/trainer-of.ts'
import { requireOwn, streamOf } from './access.ts'
import { close, enrol, schedule } from './rules.ts'
import { trainingSessionOf } from './session-view.ts'
import { nameOf } from './state.ts'

const listed = newEvent(organisationEvents)

export const trainingSessionHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.listTrainingSessions, async ({ identity }) => {
    const trainer = asTrainer(identity)
    const { state } = await parts.organisation.load('organisation')
    const own = state.trainingSessions.filter(({ trainerId }) => trainerId === trainer.id)
    const sessions = await Promise.all(own.map((one) => parts.sessions.load(streamOf(one.trainingSessionId))))
    return {
      trainingSessions: sessions.map(({ state: session }) => ({
        ...trainingSessionOf(session),
        traineeCount: session.trainees.size,
      })),
    }
  }),

  handler(contract.scheduleTrainingSession, async ({ identity, body: { commandId, ...plan } }) => {
    const trainer = await trainerOf(parts, asTrainer(identity))
    // The command's own id names the session, so that sending it again finds the same one.
    const trainingSessionId: string = commandId
    const { state: organisation } = await parts.organisation.load('organisation')
    let code = newSessionCode()
    while (sessionIdByCode(organisation, code) !== null) code = newSessionCode()
    const recorded = await parts.sessions.record(streamOf(trainingSessionId), commandId, (session) =>
      schedule(session, trainer, { trainingSessionId, code }, plan),
    )
    const { state: session } = await parts.sessions.load(streamOf(trainingSessionId))
    const scheduled = requireOwn(session, trainer)
    await parts.organisation.record('organisation', commandId, () => [
      listed(
        'training-session-listed',
        { actor: trainer.id, subject: null },
        { trainingSessionId, code: scheduled.code, trainerId: trainer.id },
      ),
    ])
    return { ...recorded, trainingSessionId }
  }),

  handler(contract.enrolTrainee, async ({ identity, params, body: { commandId, ...trainee } }) => {
    const trainer = asTrainer(identity)
    const stream = streamOf(params.trainingSessionId)
    const recorded = await parts.sessions.record(stream, commandId, (session) => {
      requireOwn(session, trainer)
      return enrol(session, trainer, trainee)
    })
    const { state } = await parts.sessions.load(stream)
    const one = [...state.trainees.values()].find((known) => nameOf(known) === nameOf(trainee))
    return { ...recorded, traineeId: one?.traineeId ?? '', personalCode: one?.personalCode ?? '' }
  }),

  handler(contract.listAccessCodes, async ({ identity, params }) => {
    const { state } = await parts.sessions.load(streamOf(params.trainingSessionId))
    const scheduled = requireOwn(state, asTrainer(identity))
    return {
      sessionCode: scheduled.code,
      trainees: [...state.trainees.values()].map((trainee) => ({
        traineeId: trainee.traineeId,
        name: nameOf(trainee),
        personalCode: trainee.personalCode,
      })),
    }
  }),

  handler(contract.closeTrainingSession, async ({ identity, params, body }) => {
    const trainer = asTrainer(identity)
    return parts.sessions.record(streamOf(params.trainingSessionId), body.commandId, (session) => {
      requireOwn(session, trainer)
      return close(session, trainer, body.attendance, { settings: parts.settings, at: parts.clock() })
    })
  }),
]
