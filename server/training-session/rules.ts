import type * as z from 'zod/mini'

import { type HalfDayId, halfDayIds } from '../../src/content/course-ids.ts'
import { newId } from '../../src/kernel/ids.ts'
import { type Instant, parisInstant } from '../../src/kernel/instant.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type {
  Attendance,
  HalfDaySlot,
  newTraineeSchema,
  scheduleTrainingSession,
} from '../../src/training-session/contract.ts'
import { attestationInForce, issued, revoked } from '../attestation/issue.ts'
import type { OrganisationSettings } from '../attestation/organisation-settings.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import { newPersonalCode, normalizedCode } from '../people/codes.ts'
import { trainingSessionEvents } from './events.ts'
import { type TraineeState, type TrainingSessionState, nameOf } from './state.ts'

const event = newEvent(trainingSessionEvents)

export type Plan = z.output<(typeof scheduleTrainingSession)['body']>
export type NewTrainee = z.output<typeof newTraineeSchema>

/** The session and its trainees. Scheduling again what is scheduled adds nothing. @throws Problem `already-enrolled` */
export const schedule = (
  session: TrainingSessionState,
  trainer: { readonly id: string; readonly name: string },
  { trainingSessionId, code }: { readonly trainingSessionId: string; readonly code: string },
  plan: Omit<Plan, 'commandId'>,
): readonly NewEvent[] => {
  if (session.scheduled !== null) return []
  const scheduled = event(
    'training-session-scheduled',
    { actor: trainer.id, subject: null },
    {
      trainingSessionId,
      code,
      trainerId: trainer.id,
      trainerName: trainer.name,
      place: plan.place || null,
      halfDays: slotsOf(plan),
    },
  )
  if (new Set(plan.trainees.map(identityOf)).size < plan.trainees.length) throw new Problem('already-enrolled')
  const codes = new Set<string>()
  return [
    scheduled,
    ...plan.trainees.map((trainee, index) =>
      enrolled(trainer, { ...trainee, traineeId: newId<'trainee'>(), rank: index + 1 }, codes),
    ),
  ]
}

/** @throws Problem `session-closed`, `already-enrolled` */
export const enrol = (
  session: TrainingSessionState,
  trainer: { readonly id: string },
  traineeId: string,
  trainee: NewTrainee,
): readonly NewEvent[] => {
  if (session.closedAt !== null) throw new Problem('session-closed')
  requireUnknown(session, trainee, null)
  const codes = new Set([...session.trainees.values()].map(({ personalCode }) => normalizedCode(personalCode)))
  return [enrolled(trainer, { ...trainee, traineeId, rank: session.trainees.size + 1 }, codes)]
}

/** @throws Problem `session-already-closed`, `half-day-to-come`, `not-found` for someone who is not enrolled */
export const close = (
  session: TrainingSessionState,
  trainer: { readonly id: string },
  attendance: readonly Attendance[],
  { settings, at }: { readonly settings: OrganisationSettings; readonly at: Instant },
): readonly NewEvent[] => {
  if (session.closedAt !== null) throw new Problem('session-already-closed')
  const closed = event(
    'training-session-closed',
    { actor: trainer.id, subject: null },
    { attendance: attendance.map(({ traineeId, halfDayIds: ids }) => ({ traineeId, halfDayIds: inOrder(ids) })) },
  )
  const followed = new Map(attendance.map(({ traineeId, halfDayIds: ids }) => [traineeId, inOrder(ids)]))
  for (const traineeId of followed.keys()) if (!session.trainees.has(traineeId)) throw new Problem('not-found')
  requireStarted(session, [...followed.values()].flat(), at)
  const attestations = [...session.trainees.values()].flatMap((trainee) => {
    const ids = followed.get(trainee.traineeId) ?? []
    return ids.length === 0 ? revoked(trainee, trainer.id) : issued(session, trainee, ids, settings, at)
  })
  return [closed, ...attestations]
}

/** @throws Problem `session-still-open`, `half-day-to-come` */
export const correctAttendance = (
  session: TrainingSessionState,
  trainee: TraineeState,
  trainer: { readonly id: string },
  halfDays: readonly HalfDayId[],
  { settings, at }: { readonly settings: OrganisationSettings; readonly at: Instant },
): readonly NewEvent[] => {
  if (session.closedAt === null) throw new Problem('session-still-open')
  const ids = inOrder(halfDays)
  requireStarted(session, ids, at)
  const { traineeId } = trainee
  const before = session.attendance?.get(traineeId) ?? []
  const corrected =
    before.join() === ids.join()
      ? []
      : [event('attendance-corrected', { actor: trainer.id, subject: traineeId }, { traineeId, halfDayIds: ids })]
  return [
    ...corrected,
    ...(ids.length === 0 ? revoked(trainee, trainer.id) : issued(session, trainee, ids, settings, at)),
  ]
}

/** A corrected name on an attestation already issued makes its next version. @throws Problem `already-enrolled` */
export const correctTrainee = (
  session: TrainingSessionState,
  trainee: TraineeState,
  trainer: { readonly id: string },
  given: NewTrainee,
  { settings, at }: { readonly settings: OrganisationSettings; readonly at: Instant },
): readonly NewEvent[] => {
  const { traineeId } = trainee
  const identity = { firstName: given.firstName, lastName: given.lastName, company: given.company || null }
  if (identityOf(identity) === identityOf(trainee) && nameOf(identity) === nameOf(trainee)) return []
  requireUnknown(session, given, traineeId)
  const after = { ...trainee, ...identity }
  const halfDays = session.attendance?.get(traineeId) ?? null
  return [
    event('trainee-identity-corrected', { actor: trainer.id, subject: traineeId }, { traineeId, ...identity }),
    ...(attestationInForce(trainee) === null ? [] : issued(session, after, halfDays, settings, at)),
  ]
}

export const givePlace = (
  session: TrainingSessionState,
  trainer: { readonly id: string },
  place: string,
): readonly NewEvent[] =>
  session.scheduled?.place === place
    ? []
    : [event('training-session-place-given', { actor: trainer.id, subject: null }, { place })]

/** Nobody has followed what has not begun. @throws Problem `half-day-to-come` */
const requireStarted = ({ scheduled }: TrainingSessionState, ids: readonly HalfDayId[], at: Instant): void => {
  const toCome = scheduled?.halfDays.some(({ id, startsAt }) => ids.includes(id) && startsAt > at)
  if (toCome) throw new Problem('half-day-to-come')
}

const inOrder = (ids: readonly HalfDayId[]): HalfDayId[] => halfDayIds.filter((id) => ids.includes(id))

const enrolled = (
  trainer: { readonly id: string },
  trainee: NewTrainee & { readonly traineeId: string; readonly rank: number },
  taken: Set<string>,
) => {
  let personalCode = newPersonalCode()
  while (taken.has(normalizedCode(personalCode))) personalCode = newPersonalCode()
  taken.add(normalizedCode(personalCode))
  return event(
    'trainee-enrolled',
    { actor: trainer.id, subject: trainee.traineeId },
    {
      traineeId: trainee.traineeId,
      rank: trainee.rank,
      firstName: trainee.firstName,
      lastName: trainee.lastName,
      company: trainee.company || null,
      personalCode,
    },
  )
}

const slotsOf = ({ firstDay, secondDay, timetable }: Omit<Plan, 'commandId'>): HalfDaySlot[] =>
  halfDayIds.map((id) => {
    const day = id.startsWith('day-1') ? firstDay : secondDay
    const [start, end] = id.endsWith('morning')
      ? [timetable.morningStart, timetable.morningEnd]
      : [timetable.afternoonStart, timetable.afternoonEnd]
    return { id, startsAt: parisInstant(day, start), endsAt: parisInstant(day, end) }
  })

/** Two people may share a name, not a name and a company: then it is one person written twice. */
const requireUnknown = (session: TrainingSessionState, trainee: NewTrainee, except: string | null): void => {
  const known = [...session.trainees.values()].filter(({ traineeId }) => traineeId !== except)
  if (known.some((one) => identityOf(one) === identityOf(trainee))) throw new Problem('already-enrolled')
}

const identityOf = (one: {
  readonly firstName: string
  readonly lastName: string
  readonly company?: string | null | undefined
}): string => `${nameOf(one)} / ${one.company ?? ''}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
