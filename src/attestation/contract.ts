import * as z from 'zod/mini'

import { halfDayIdSchema, objectiveIdSchema } from '../content/course-ids.ts'
import { commandIdSchema, endpoint, recordedSchema, streamEndpoint } from '../kernel/endpoint.ts'
import { resultSchema } from '../objectives/contract.ts'
import { trainingSessionIdSchema } from '../training-session/contract.ts'

/** What the trainee and the trainer see of an issued attestation; frozen at issue. */
export const issuedAttestationSchema = z.object({
  number: z.string(),
  version: z.int(),
  issuedAt: z.iso.datetime(),
  /** Required facts that LEXOM has not given; not empty means « PROJET ». */
  toComplete: z.array(z.string()),
  results: z.array(z.object({ objectiveId: objectiveIdSchema, result: resultSchema })),
})
export type IssuedAttestation = z.infer<typeof issuedAttestationSchema>

/** Same bytes every time. 409 `attestation-not-earned` says what is missing. */
export const getMyAttestationDocument = streamEndpoint({
  path: '/api/my/attestation/document',
  access: 'trainee',
  answers: 'pdf',
})

/**
 * After the closure: the half-days as they really were, and the attestation that follows from
 * them and from what LEXOM has given since. A difference makes the next version, which names and
 * revokes the one before; no half-day at all revokes it.
 */
export const correctAttendance = endpoint({
  method: 'POST',
  path: '/api/training-sessions/:trainingSessionId/trainees/:traineeId/attendance',
  access: 'trainer',
  params: z.object({ trainingSessionId: trainingSessionIdSchema, traineeId: z.string() }),
  body: z.object({ commandId: commandIdSchema, halfDayIds: z.array(halfDayIdSchema).check(z.maxLength(4)) }),
  answer: recordedSchema,
})

export const getTraineeAttestationDocument = streamEndpoint({
  path: '/api/training-sessions/:trainingSessionId/trainees/:traineeId/attestation/document',
  access: 'trainer',
  params: z.object({ trainingSessionId: trainingSessionIdSchema, traineeId: z.string() }),
  answers: 'pdf',
})
