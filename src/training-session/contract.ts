import * as z from 'zod/mini'

import { halfDayIdSchema } from '../content/course-ids.ts'
import { commandIdSchema, endpoint, recordedSchema } from '../kernel/endpoint.ts'

export const trainingSessionIdSchema = z.string().check(z.regex(/^[a-z0-9-]{4,40}$/))

export const halfDaySlotSchema = z.object({
  id: halfDayIdSchema,
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
})
export type HalfDaySlot = z.infer<typeof halfDaySlotSchema>

/** One occurrence of the course. What LEXOM has not given is `null`, never invented. */
export const trainingSessionSchema = z.object({
  id: trainingSessionIdSchema,
  /** What trainees type to join, « RCL-K7MP ». */
  code: z.string(),
  trainerName: z.string(),
  place: z.nullable(z.string()),
  /** Four, in order. */
  halfDays: z.array(halfDaySlotSchema),
  closedAt: z.nullable(z.iso.datetime()),
})
export type TrainingSession = z.infer<typeof trainingSessionSchema>

const firstName = z
  .string()
  .check(z.trim(), z.minLength(1, 'Indiquez le prénom.'), z.maxLength(60, 'Prénom trop long.'))
const lastName = z.string().check(z.trim(), z.minLength(1, 'Indiquez le nom.'), z.maxLength(80, 'Nom trop long.'))

/** The half-days a trainee followed, as the trainer states them when closing. */
export const attendanceSchema = z.object({
  traineeId: z.string(),
  halfDayIds: z.array(halfDayIdSchema).check(z.minLength(1), z.maxLength(4)),
})
export type Attendance = z.infer<typeof attendanceSchema>

export const newTraineeSchema = z.object({
  firstName,
  lastName,
  company: z.optional(z.string().check(z.trim(), z.maxLength(120, 'Nom d’entreprise trop long.'))),
})

const sessionParams = z.object({ trainingSessionId: trainingSessionIdSchema })

export const listTrainingSessions = endpoint({
  method: 'GET',
  path: '/api/training-sessions',
  access: 'trainer',
  answer: z.object({
    trainingSessions: z.array(z.extend(trainingSessionSchema, { traineeCount: z.int() })),
  }),
})

/** A year half typed in a date field is a date too, in the time of the Romans. */
const day = z.iso
  .date('Indiquez une date.')
  .check(z.refine((date) => date >= '2020-01-01' && date < '2100-01-01', 'Indiquez une date entre 2020 et 2099.'))
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Indiquez une heure.'))

export const scheduleTrainingSession = endpoint({
  method: 'POST',
  path: '/api/training-sessions',
  access: 'trainer',
  body: z
    .object({
      commandId: commandIdSchema,
      firstDay: day,
      secondDay: day,
      /** The same timetable on both days, Paris wall clock. */
      timetable: z.object({ morningStart: time, morningEnd: time, afternoonStart: time, afternoonEnd: time }),
      place: z.optional(z.string().check(z.trim(), z.maxLength(160, 'Lieu trop long.'))),
      trainees: z.array(newTraineeSchema).check(z.maxLength(40, 'Quarante stagiaires au plus.')),
    })
    .check(
      z.refine((plan) => plan.secondDay > plan.firstDay, {
        path: ['secondDay'],
        message: 'Le second jour vient après le premier.',
      }),
      z.refine(
        ({ timetable: t }) =>
          t.morningStart < t.morningEnd && t.morningEnd <= t.afternoonStart && t.afternoonStart < t.afternoonEnd,
        { path: ['timetable', 'morningStart'], message: 'Les heures de la journée ne se suivent pas.' },
      ),
    ),
  answer: z.extend(recordedSchema, { trainingSessionId: trainingSessionIdSchema }),
})

export const enrolTrainee = endpoint({
  method: 'POST',
  path: '/api/training-sessions/:trainingSessionId/trainees',
  access: 'trainer',
  params: sessionParams,
  body: z.extend(newTraineeSchema, { commandId: commandIdSchema }),
  answer: z.extend(recordedSchema, { traineeId: z.string(), personalCode: z.string() }),
})

/** A name misspelt, or a company missing: corrected before it is on the attestation, or on its next version. */
export const correctTrainee = endpoint({
  method: 'POST',
  path: '/api/training-sessions/:trainingSessionId/trainees/:traineeId/identity',
  access: 'trainer',
  params: z.extend(sessionParams, { traineeId: z.string() }),
  body: z.extend(newTraineeSchema, { commandId: commandIdSchema }),
  answer: recordedSchema,
})

/** The place that was not known when the session was scheduled. */
export const givePlace = endpoint({
  method: 'POST',
  path: '/api/training-sessions/:trainingSessionId/place',
  access: 'trainer',
  params: sessionParams,
  body: z.object({
    commandId: commandIdSchema,
    place: z.string().check(z.trim(), z.minLength(2, 'Indiquez le lieu.'), z.maxLength(160, 'Lieu trop long.')),
  }),
  answer: recordedSchema,
})

/** What the trainer hands out: who joins with which code. */
export const listAccessCodes = endpoint({
  method: 'GET',
  path: '/api/training-sessions/:trainingSessionId/access-codes',
  access: 'trainer',
  params: sessionParams,
  answer: z.object({
    sessionCode: z.string(),
    trainees: z.array(z.object({ traineeId: z.string(), name: z.string(), personalCode: z.string() })),
  }),
})

/**
 * Ends the session: answers stop changing, and every trainee who attended at least one
 * half-day is issued an attestation with their real results. Whoever is not named was absent.
 */
export const closeTrainingSession = endpoint({
  method: 'POST',
  path: '/api/training-sessions/:trainingSessionId/closure',
  access: 'trainer',
  params: sessionParams,
  body: z.object({
    commandId: commandIdSchema,
    attendance: z.array(attendanceSchema).check(
      z.maxLength(60),
      z.refine(
        (people) => new Set(people.map(({ traineeId }) => traineeId)).size === people.length,
        'Une même personne est citée deux fois.',
      ),
    ),
  }),
  answer: recordedSchema,
})
