import * as z from 'zod/mini'

import { caseStudyIdSchema } from '../../content/course-ids.ts'
import { endpoint } from '../../kernel/endpoint.ts'
import { trainingSessionIdSchema, trainingSessionSchema } from '../../training-session/contract.ts'

/** An attempt that somebody handed in and nobody has read. */
export const waitingAttemptSchema = z.object({
  traineeId: z.string(),
  name: z.string(),
  company: z.nullable(z.string()),
  caseStudyId: caseStudyIdSchema,
  attempt: z.int(),
  submittedAt: z.iso.datetime(),
  /** Who handed in the same copy, when there are any: one reading is for all. */
  sharedWith: z.optional(z.array(z.string())),
})
export type WaitingAttempt = z.infer<typeof waitingAttemptSchema>

export const readingQueueSchema = z.object({
  trainingSession: trainingSessionSchema,
  /** All trainees', the one that has waited longest first; none once the session is closed. */
  waiting: z.array(waitingAttemptSchema),
  /**
   * What the trainer wrote under the attempts of this session, newest first, each once. Read from the
   * reviews and kept nowhere else: what a trainee may have erased leaves no copy behind.
   */
  comments: z.array(z.string()),
})
export type ReadingQueue = z.infer<typeof readingQueueSchema>

/** As many comments as one looks through. */
export const commentsOffered = 20

export const getReadingQueue = endpoint({
  method: 'GET',
  path: '/api/training-sessions/:trainingSessionId/readings',
  access: 'trainer',
  params: z.object({ trainingSessionId: trainingSessionIdSchema }),
  answer: readingQueueSchema,
})
