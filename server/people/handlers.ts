import * as contract from '../../src/people/contract.ts'
import { newId } from '../../src/kernel/ids.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { Me } from '../../src/people/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { newEvent } from '../event-log/known-events.ts'
import { type Handler, handler } from '../handler.ts'
import { ownPlace, streamOf } from '../training-session/access.ts'
import { trainingSessionEvents } from '../training-session/events.ts'
import { nameOf } from '../training-session/state.ts'
import { normalizedCode } from './codes.ts'
import type { Identity } from './identity.ts'
import { sessionIdByCode } from './organisation-state.ts'
import { isPassword, nobodysHash } from './password.ts'
import { signInToken } from './sign-in-token.ts'
import { trainerOf } from './trainer-of.ts'

const event = newEvent(trainingSessionEvents)

export const peopleHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.getMe, async ({ identity }) => {
    if (identity === null) return null
    const known = await (identity.role === 'trainee' ? ownPlace(parts, identity) : trainerOf(parts, identity)).catch(
      nobody,
    )
    if (known === null) return null
    return meOf(identity, 'trainee' in known ? nameOf(known.trainee) : known.name)
  }),

  handler(contract.signInTrainee, async ({ body, request }) => {
    const takeBack = counted(parts, 'session', normalizedCode(body.sessionCode))
    const { state: organisation } = await parts.organisation.load('organisation')
    const trainingSessionId = sessionIdByCode(organisation, body.sessionCode)
    const { state: session } = await parts.sessions.load(streamOf(trainingSessionId ?? 'none'))
    const trainee = [...session.trainees.values()].find(
      ({ personalCode }) => normalizedCode(personalCode) === normalizedCode(body.personalCode),
    )
    if (trainingSessionId === null || !trainee) throw new Problem('wrong-codes')
    takeBack()
    const { traineeId } = trainee
    await parts.sessions.record(streamOf(trainingSessionId), newId(), ({ trainees, closedAt }) =>
      trainees.get(traineeId)?.joinedAt === null && closedAt === null
        ? [event('trainee-joined', { actor: traineeId, subject: traineeId }, { traineeId })]
        : [],
    )
    return signedIn(parts, request, { role: 'trainee', id: traineeId, trainingSessionId }, nameOf(trainee))
  }),

  handler(contract.signInTrainer, async ({ body, request }) => {
    const takeBack = counted(parts, 'trainer', body.email)
    const { state } = await parts.organisation.load('organisation')
    const trainer = state.trainers.find(({ email }) => email === body.email)
    const isRight = await isPassword(body.password, trainer?.passwordHash ?? nobodysHash, parts.scrypt)
    if (!isRight || !trainer) throw new Problem('wrong-password')
    takeBack()
    return signedIn(parts, request, { role: 'trainer', id: trainer.trainerId }, trainer.name)
  }),

  handler(contract.signOut, ({ request }) => {
    const response = Response.json({ signedOut: true })
    parts.credentials.clear(response, request)
    return Promise.resolve(response)
  }),
]

/** A sign-in whose person is gone signs nobody in. */
const nobody = (error: unknown): null => {
  if (error instanceof Problem && error.code === 'sign-in-required') return null
  throw error
}

/** @throws Problem `too-many-attempts` */
const counted = (parts: ApiParts, kind: 'session' | 'trainer', name: string): (() => void) => {
  const now = parts.clock()
  if (parts.signInLimit.isReached(kind, name, now)) throw new Problem('too-many-attempts')
  return parts.signInLimit.count(kind, name, now)
}

const signedIn = (parts: ApiParts, request: Request, identity: Identity, name: string): Response => {
  const response = Response.json(meOf(identity, name), { headers: { 'cache-control': 'no-store' } })
  parts.credentials.grant(response, signInToken(identity, parts.secret, parts.clock()), request)
  return response
}

const meOf = (identity: Identity, name: string): Me => ({ ...identity, name })
