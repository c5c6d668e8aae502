import * as z from 'zod/mini'

import { quizSummarySchema, selfAssessmentsSchema } from '../assessment/contract.ts'
import { finalSummarySchema, positioningSummarySchema } from '../assessment/summaries.ts'
import { issuedAttestationSchema } from '../attestation/contract.ts'
import { caseStudySummarySchema } from '../case-study/contract.ts'
import { endpoint, streamEndpoint } from '../kernel/endpoint.ts'
import { lessonProgressSchema } from '../lesson/contract.ts'
import { objectivesSchema } from '../objectives/contract.ts'
import { documentSummarySchema } from '../professional-document/contract.ts'
import { trainingSessionSchema } from '../training-session/contract.ts'

/** Where one trainee stands, in one answer: what « Maintenant » and the menus need. */
export const journeySchema = z.object({
  /** Position of the session's log this was read at. */
  position: z.int(),
  trainingSession: trainingSessionSchema,
  lessons: lessonProgressSchema,
  selfAssessments: selfAssessmentsSchema,
  quizzes: z.array(quizSummarySchema),
  positioningQuiz: positioningSummarySchema,
  finalAssessment: finalSummarySchema,
  caseStudies: z.array(caseStudySummarySchema),
  documents: z.array(documentSummarySchema),
  objectives: objectivesSchema,
  attestation: z.nullable(issuedAttestationSchema),
  applicationPlan: z.object({ actionCount: z.int() }),
})
export type Journey = z.infer<typeof journeySchema>

export const getMyJourney = endpoint({
  method: 'GET',
  path: '/api/my/journey',
  access: 'trainee',
  answer: journeySchema,
})

/** Says that something about this trainee or their session changed; the page reads again. */
export const tailMyJourney = streamEndpoint({
  path: '/api/my/journey/tail',
  access: 'trainee',
  answers: 'event-stream',
})

export const journeyMessageSchema = z.object({ position: z.int(), at: z.iso.datetime() })
