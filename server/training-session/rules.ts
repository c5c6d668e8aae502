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
import { issued } from '../attestation/issue.ts'
import type { OrganisationSettings } from '../attestation/organisation-settings.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import { newPersonalCode, normalizedCode } from '../people/codes.ts'
import { trainingSessionEvents } from './events.ts'
import { type TrainingSessionState, nameOf } from './state.ts'

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
  const names = plan.trainees.map((trainee) => normalizedName(nameOf(trainee)))
  if (new Set(names).size < names.length) throw new Problem('already-enrolled')
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
  const name = normalizedName(nameOf(trainee))
  const namesakes = [...session.trainees.values()].filter((one) => normalizedName(nameOf(one)) === name)
  if (namesakes.length > 0) throw new Problem('already-enrolled')
  const codes = new Set([...session.trainees.values()].map(({ personalCode }) => normalizedCode(personalCode)))
  return [enrolled(trainer, { ...trainee, traineeId, rank: session.trainees.size + 1 }, codes)]
}

/** @throws Problem `session-already-closed`, `not-found` for someone who is not enrolled */
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
  const attestations = attendance.flatMap(({ traineeId, halfDayIds: ids }) => {
    const trainee = session.trainees.get(traineeId)
    if (!trainee) throw new Problem('not-found')
    return issued(session, trainee, inOrder(ids), settings, at)
  })
  return [closed, ...attestations]
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

const normalizedName = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
