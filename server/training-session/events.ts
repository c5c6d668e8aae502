import * as z from 'zod/mini'

import { halfDayIdSchema } from '../../src/content/course-ids.ts'
import { attendanceSchema, halfDaySlotSchema } from '../../src/training-session/contract.ts'

const attendanceCorrected = z.object({ traineeId: z.string(), halfDayIds: z.array(halfDayIdSchema) })

export const trainingSessionEvents = {
  'training-session-scheduled': z.object({
    trainingSessionId: z.string(),
    code: z.string(),
    trainerId: z.string(),
    trainerName: z.string(),
    place: z.nullable(z.string()),
    halfDays: z.array(halfDaySlotSchema),
  }),
  'trainee-enrolled': z.object({
    traineeId: z.string(),
    /** 1, 2, 3… in the order of enrolment; the end of the attestation's number. */
    rank: z.int(),
    firstName: z.string(),
    lastName: z.string(),
    company: z.nullable(z.string()),
    personalCode: z.string(),
  }),
  'trainee-identity-corrected': z.object({
    traineeId: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    company: z.nullable(z.string()),
  }),
  'training-session-place-given': z.object({ place: z.string() }),
  /** Minutes, `null` for no limit. */
  'final-assessment-duration-set': z.object({ minutes: z.nullable(z.int()) }),
  'trainee-joined': z.object({ traineeId: z.string() }),
  'attendance-corrected': attendanceCorrected,
  'training-session-closed': z.object({ attendance: z.array(attendanceSchema) }),
}
