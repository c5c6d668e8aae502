import * as z from 'zod/mini'

import { ratingSchema } from '../assessment/contract.ts'
import { levelSchema } from '../case-study/contract.ts'
import { caseStudyIdSchema, moduleNumberSchema, objectiveIdSchema } from '../content/course-ids.ts'
import { commandIdSchema, endpoint, recordedSchema } from '../kernel/endpoint.ts'
import { trainingSessionIdSchema } from '../training-session/contract.ts'

export const resultSchema = z.enum(['acquired', 'in-progress', 'not-acquired', 'not-assessed'])
export type Result = z.infer<typeof resultSchema>

export const decisionSchema = z.object({
  result: z.enum(['acquired', 'in-progress', 'not-acquired']),
  /** Written by the trainer, visible to the trainee. */
  reason: z.string(),
  trainerName: z.string(),
  at: z.iso.datetime(),
})
export type Decision = z.infer<typeof decisionSchema>

const scoreSchema = z.object({ correct: z.int(), outOf: z.int() })

/** Everything known about one objective, side by side, never averaged. */
export const objectiveEvidenceSchema = z.object({
  objectiveId: objectiveIdSchema,
  selfBefore: z.nullable(ratingSchema),
  selfAfter: z.nullable(ratingSchema),
  /** Best attempt of each module quiz that has questions on this objective. */
  quiz: z.object({
    correct: z.int(),
    outOf: z.int(),
    /** Whole percent, rounded down; `null` before the first submission. */
    percent: z.nullable(z.int()),
    missingModules: z.array(moduleNumberSchema),
  }),
  /** At the entry; `null` when it was not taken. Never counts. */
  positioningQuiz: z.nullable(scoreSchema),
  /** The better attempt on this objective, `null` before the first is handed in. It may stand for the quizzes. */
  finalAssessment: z.nullable(z.extend(scoreSchema, { percent: z.int() })),
  caseStudies: z.array(
    z.object({
      caseStudyId: caseStudyIdSchema,
      level: z.nullable(levelSchema),
      decidedBy: z.nullable(z.enum(['answers', 'trainer'])),
      state: z.enum(['not-submitted', 'awaiting-review', 'given-back', 'assessed']),
    }),
  ),
  decision: z.nullable(decisionSchema),
  /** What the evidence alone says, by the published rule. */
  evidenceResult: resultSchema,
  /** The trainer's decision if there is one, else `evidenceResult`. */
  result: resultSchema,
})
export type ObjectiveEvidence = z.infer<typeof objectiveEvidenceSchema>

/** What still stands between a trainee and the attestation, and who can remove it. */
export const missingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('quiz-to-take'),
    who: z.literal('trainee'),
    moduleNumber: moduleNumberSchema,
    objectiveIds: z.array(objectiveIdSchema),
  }),
  z.object({
    kind: z.literal('quiz-below-threshold'),
    who: z.literal('trainee'),
    objectiveId: objectiveIdSchema,
    percent: z.int(),
  }),
  z.object({
    kind: z.literal('case-study-to-submit'),
    who: z.literal('trainee'),
    caseStudyId: caseStudyIdSchema,
    objectiveIds: z.array(objectiveIdSchema),
  }),
  z.object({
    kind: z.literal('case-study-below-threshold'),
    who: z.enum(['trainee', 'trainer']),
    objectiveId: objectiveIdSchema,
    level: levelSchema,
  }),
  z.object({
    kind: z.literal('review-awaited'),
    who: z.literal('trainer'),
    caseStudyId: caseStudyIdSchema,
    objectiveIds: z.array(objectiveIdSchema),
  }),
  z.object({
    kind: z.literal('case-study-given-back'),
    who: z.literal('trainee'),
    caseStudyId: caseStudyIdSchema,
    /** The trainer's own words. */
    reason: z.string(),
  }),
  z.object({ kind: z.literal('decision-awaited'), who: z.literal('trainer'), objectiveId: objectiveIdSchema }),
  z.object({
    kind: z.literal('decided-otherwise'),
    who: z.literal('trainer'),
    objectiveId: objectiveIdSchema,
    result: resultSchema,
  }),
])
export type Missing = z.infer<typeof missingSchema>

export const objectivesSchema = z.object({
  objectives: z.array(objectiveEvidenceSchema),
  missing: z.array(missingSchema),
})
export type Objectives = z.infer<typeof objectivesSchema>

export const decideObjective = endpoint({
  method: 'POST',
  path: '/api/training-sessions/:trainingSessionId/trainees/:traineeId/objectives/:objectiveId/decision',
  access: 'trainer',
  params: z.object({
    trainingSessionId: trainingSessionIdSchema,
    traineeId: z.string(),
    objectiveId: objectiveIdSchema,
  }),
  body: z.object({
    commandId: commandIdSchema,
    /** When the decision this one replaces was made, as the form shows it; `null` when there is none. */
    replaces: z.nullable(z.iso.datetime()),
    result: z.enum(['acquired', 'in-progress', 'not-acquired']),
    reason: z
      .string()
      .check(
        z.trim(),
        z.minLength(5, 'Écrivez la raison en quelques mots : le stagiaire la lira.'),
        z.maxLength(1000, 'Cette raison est trop longue : 1 000 caractères au plus.'),
      ),
  }),
  answer: recordedSchema,
})
