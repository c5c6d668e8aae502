import * as z from 'zod/mini'

import { stepAnswerSchema } from '../../src/case-study/answer.ts'
import { levelSchema } from '../../src/case-study/contract.ts'
import { answerIdSchema } from '../training-session/answer-version.ts'
import { caseStudyIdSchema, objectiveIdSchema } from '../../src/content/course-ids.ts'

const attempt = { traineeId: z.string(), caseStudyId: caseStudyIdSchema, attempt: z.int() }

export const caseStudyEvents = {
  'case-study-step-answered': z.object({
    ...attempt,
    stepId: z.string(),
    answer: stepAnswerSchema,
    answerId: answerIdSchema,
  }),
  /** Scores are kept with the version of the key that gave them. */
  'case-study-submitted': z.object({
    ...attempt,
    keyVersion: z.int(),
    scores: z.record(
      z.string(),
      z.object({ points: z.number(), outOf: z.number(), details: z.record(z.string(), z.boolean()) }),
    ),
    automaticLevels: z.partialRecord(objectiveIdSchema, levelSchema),
  }),
  'case-study-reviewed': z.object({
    ...attempt,
    levels: z.record(objectiveIdSchema, levelSchema),
    comment: z.string(),
    reviewerName: z.string(),
  }),
}
