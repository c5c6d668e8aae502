import * as z from 'zod/mini'

import { applicationPlanSchema } from '../application-plan/contract.ts'
import { quizSchema, selfAssessmentsSchema } from '../assessment/contract.ts'
import { finalAssessmentSchema } from '../assessment/final-contract.ts'
import { positioningRecordSchema } from '../assessment/positioning-contract.ts'
import { issuedAttestationSchema } from '../attestation/contract.ts'
import { caseStudyWorkSchema } from '../case-study/contract.ts'
import {
  caseStudyIdSchema,
  documentIdSchema,
  halfDayIdSchema,
  moduleNumberSchema,
  objectiveIdSchema,
  topicIdSchema,
} from '../content/course-ids.ts'
import { endpoint, streamEndpoint } from '../kernel/endpoint.ts'
import { lessonProgressSchema } from '../lesson/contract.ts'
import { objectivesSchema, resultSchema } from '../objectives/contract.ts'
import { documentWorkSchema } from '../professional-document/contract.ts'
import { trainingSessionIdSchema, trainingSessionSchema } from '../training-session/contract.ts'

export const progressStateSchema = z.enum(['not-started', 'in-progress', 'done'])
export type ProgressState = z.infer<typeof progressStateSchema>

/** The last thing a trainee did, as recorded. */
export const activitySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('joined') }),
  z.object({ kind: z.literal('lesson'), topicId: topicIdSchema }),
  z.object({
    kind: z.literal('quiz'),
    moduleNumber: moduleNumberSchema,
    answered: z.int(),
    outOf: z.int(),
    submitted: z.boolean(),
  }),
  z.object({
    kind: z.literal('case-study'),
    caseStudyId: caseStudyIdSchema,
    answered: z.int(),
    outOf: z.int(),
    submitted: z.boolean(),
  }),
  z.object({
    kind: z.enum(['positioning-quiz', 'final-assessment']),
    answered: z.int(),
    outOf: z.int(),
    submitted: z.boolean(),
  }),
  z.object({ kind: z.literal('document'), documentId: documentIdSchema, submitted: z.boolean() }),
  z.object({ kind: z.literal('self-assessment'), moment: z.enum(['before', 'after']), submitted: z.boolean() }),
])
export type Activity = z.infer<typeof activitySchema>

export const boardRowSchema = z.object({
  traineeId: z.string(),
  name: z.string(),
  company: z.nullable(z.string()),
  joinedAt: z.nullable(z.iso.datetime()),
  lastSeenAt: z.nullable(z.iso.datetime()),
  activity: z.nullable(activitySchema),
  positioning: progressStateSchema,
  positioningQuiz: progressStateSchema,
  finalAssessment: progressStateSchema,
  /** Lessons and quiz of each module together. */
  modules: z.array(
    z.object({
      moduleNumber: moduleNumberSchema,
      state: progressStateSchema,
      lessonsDone: z.int(),
      lessonCount: z.int(),
      quizDone: z.boolean(),
    }),
  ),
  caseStudies: z.array(
    z.object({
      caseStudyId: caseStudyIdSchema,
      state: z.enum(['not-started', 'in-progress', 'awaiting-review', 'given-back', 'done']),
      /** While an attempt is the trainee's again. */
      givenBackAt: z.optional(z.iso.datetime()),
    }),
  ),
  selfAssessment: progressStateSchema,
  objectives: z.array(z.object({ objectiveId: objectiveIdSchema, result: resultSchema, decided: z.boolean() })),
  attestation: z.boolean(),
})
export type BoardRow = z.infer<typeof boardRowSchema>

export const boardSchema = z.object({
  position: z.int(),
  at: z.iso.datetime(),
  trainingSession: trainingSessionSchema,
  /** Minutes for everybody, `null` for no limit. */
  finalAssessmentMinutes: z.nullable(z.int()),
  rows: z.array(boardRowSchema),
})
export type Board = z.infer<typeof boardSchema>

const sessionParams = z.object({ trainingSessionId: trainingSessionIdSchema })

export const getBoard = endpoint({
  method: 'GET',
  path: '/api/training-sessions/:trainingSessionId/board',
  access: 'trainer',
  params: sessionParams,
  answer: boardSchema,
})

/**
 * Server-sent events, each `data:` a `boardMessageSchema`: rows that changed since the last
 * message, none in a heartbeat. A reader that sees a gap in positions reads the board again.
 */
export const tailBoard = streamEndpoint({
  path: '/api/training-sessions/:trainingSessionId/board/tail',
  access: 'trainer',
  params: sessionParams,
  answers: 'event-stream',
})

export const boardMessageSchema = z.object({
  position: z.int(),
  at: z.iso.datetime(),
  closedAt: z.nullable(z.iso.datetime()),
  rows: z.array(boardRowSchema),
})
export type BoardMessage = z.infer<typeof boardMessageSchema>

/** Seconds between heartbeats; a screen that hears nothing for twice as long is stale. */
export const heartbeatSeconds = 5

/** Everything one trainee answered, with the evidence: what the trainer reads and decides on. */
export const traineeRecordSchema = z.object({
  position: z.int(),
  trainingSession: trainingSessionSchema,
  trainee: z.object({
    traineeId: z.string(),
    name: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    company: z.nullable(z.string()),
  }),
  /** The half-days followed, as stated at the closure; `null` before it. */
  attendance: z.nullable(z.array(halfDayIdSchema)),
  lessons: lessonProgressSchema,
  selfAssessments: selfAssessmentsSchema,
  quizzes: z.array(quizSchema),
  positioningQuiz: positioningRecordSchema,
  finalAssessment: finalAssessmentSchema,
  caseStudies: z.array(caseStudyWorkSchema),
  /** Answers and marks of those handed in only. */
  documents: z.array(documentWorkSchema),
  objectives: objectivesSchema,
  attestation: z.nullable(issuedAttestationSchema),
  /** Read, never marked: it proves nothing. */
  applicationPlan: applicationPlanSchema,
})
export type TraineeRecord = z.infer<typeof traineeRecordSchema>

export const getTraineeRecord = endpoint({
  method: 'GET',
  path: '/api/training-sessions/:trainingSessionId/trainees/:traineeId',
  access: 'trainer',
  params: z.extend(sessionParams, { traineeId: z.string() }),
  answer: traineeRecordSchema,
})
