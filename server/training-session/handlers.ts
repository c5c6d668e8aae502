import * as contract from '../../src/training-session/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { newEvent } from '../event-log/known-events.ts'
import { type Handler, asTrainer, handler } from '../handler.ts'
import { newSessionCode } from '../people/codes.ts'
import { organisationEvents } from '../people/events.ts'
import { sessionIdByCode } from '../people/organisation-state.ts'
import { trainerOf } from '../people/trainer-of.ts'
import { requireOwn, requireTrainee, streamOf } from './access.ts'
import { close, correctTrainee, enrol, givePlace, schedule } from './rules.ts'
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

  handler(contract.scheduleTrainingSession, async ({ identity, body, command }) => {
    const trainer = await trainerOf(parts, asTrainer(identity))
    // Sent again, the command names the same session.
    const trainingSessionId = `s-${command.slice(0, 24)}`
    const { state: organisation } = await parts.organisation.load('organisation')
    let code = newSessionCode()
    while (sessionIdByCode(organisation, code) !== null) code = newSessionCode()
    const recorded = await parts.sessions.record(streamOf(trainingSessionId), command, (session) =>
      schedule(session, trainer, { trainingSessionId, code }, body),
    )
    const { state: session } = await parts.sessions.load(streamOf(trainingSessionId))
    const scheduled = requireOwn(session, trainer)
    await parts.organisation.record('organisation', command, () => [
      listed(
        'training-session-listed',
        { actor: trainer.id, subject: null },
        { trainingSessionId, code: scheduled.code, trainerId: trainer.id },
      ),
    ])
    return { ...recorded, trainingSessionId }
  }),

  handler(contract.enrolTrainee, async ({ identity, params, body, command }) => {
    const trainer = asTrainer(identity)
    const stream = streamOf(params.trainingSessionId)
    const traineeId = `t-${command.slice(0, 24)}`
    const recorded = await parts.sessions.record(stream, command, (session) => {
      requireOwn(session, trainer)
      return enrol(session, trainer, traineeId, body)
    })
    const { state } = await parts.sessions.load(stream)
    return { ...recorded, traineeId, personalCode: requireTrainee(state, traineeId).personalCode }
  }),

  handler(contract.correctTrainee, async ({ identity, params, body, command }) => {
    const trainer = asTrainer(identity)
    return parts.sessions.record(streamOf(params.trainingSessionId), command, (session) => {
      requireOwn(session, trainer)
      const context = { settings: parts.settings, at: parts.clock() }
      return correctTrainee(session, requireTrainee(session, params.traineeId), trainer, body, context)
    })
  }),

  handler(contract.givePlace, async ({ identity, params, body, command }) => {
    const trainer = asTrainer(identity)
    return parts.sessions.record(streamOf(params.trainingSessionId), command, (session) => {
      requireOwn(session, trainer)
      return givePlace(session, trainer, body.place)
    })
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

  handler(contract.closeTrainingSession, async ({ identity, params, body, command }) => {
    const trainer = asTrainer(identity)
    return parts.sessions.record(streamOf(params.trainingSessionId), command, (session) => {
      requireOwn(session, trainer)
      return close(session, trainer, body.attendance, { settings: parts.settings, at: parts.clock() })
    })
  }),
]
