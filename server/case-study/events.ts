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
    /** Everybody it was handed in for, when they are several: each has a copy of it in their record. */
    members: z.optional(z.array(z.string())),
  }),
  'case-study-group-formed': z.object({ ...attempt, groupId: z.string(), code: z.string() }),
  /** One for each member, the new one included: who is in it now, and the answers that are new to this member. */
  'case-study-group-joined': z.object({
    ...attempt,
    groupId: z.string(),
    code: z.string(),
    members: z.array(z.string()),
    answers: z.record(
      z.string(),
      z.object({ answer: stepAnswerSchema, answerId: z.string(), by: z.string(), at: z.iso.datetime() }),
    ),
  }),
  /** One for each member, the one who leaves included: who is left. */
  'case-study-group-left': z.object({ ...attempt, groupId: z.string(), members: z.array(z.string()) }),
  'case-study-reviewed': z.object({
    ...attempt,
    levels: z.record(objectiveIdSchema, levelSchema),
    comment: z.string(),
    reviewerName: z.string(),
  }),
  /** The same attempt is the trainee's again, with its answers, until it is submitted anew. */
  'case-study-reopened': z.object({
    ...attempt,
    reason: z.string(),
    trainerName: z.string(),
    /** Those who handed it in together share it again. */
    group: z.optional(z.object({ groupId: z.string(), members: z.array(z.string()) })),
  }),
}
