import * as z from 'zod/mini'

import { caseStudyIdSchema, objectiveIdSchema } from '../content/course-ids.ts'
import { basedOnSchema, commandIdSchema, endpoint, recordedSchema } from '../kernel/endpoint.ts'
import { trainingSessionIdSchema } from '../training-session/contract.ts'
import { stepAnswerSchema } from './answer.ts'

/** N1 Non acquis, N2 En cours d'acquisition, N3 Acquis, N4 Maîtrisé. */
export const levelSchema = z.literal([1, 2, 3, 4])
export type Level = z.infer<typeof levelSchema>

/** Two attempts; the best level counts, objective by objective; all are kept. */
export const attemptsAllowed = 2

/** A pair or three: with more, somebody only watches. */
export const peopleInAGroup = 3

const levelsSchema = z.partialRecord(objectiveIdSchema, levelSchema)

export const caseStudyReviewSchema = z.object({
  levels: z.record(objectiveIdSchema, levelSchema),
  comment: z.string(),
  reviewerName: z.string(),
  at: z.iso.datetime(),
})

/** The correction of a step, beside the trainee's answer. */
export const stepCorrectionSchema = z.object({
  stepId: z.string(),
  /** `null` for a text, which a person reads. */
  score: z.nullable(z.object({ points: z.number(), outOf: z.number() })),
  /** What was right, by node, option, item, figure, line, `row/column`, `action/A` or `action/R`. */
  details: z.record(z.string(), z.boolean()),
  /** The correction in words, a paragraph an element; empty while the debrief is closed. */
  paragraphs: z.array(z.string()),
  /** Of a dialogue, by node: why the best option is the best. Empty while the debrief is closed. */
  remarks: z.record(z.string(), z.string()),
  /** What was expected, in words, by the names of `details`; of a call and of a choice, nothing. Empty while the debrief is closed. */
  expected: z.record(z.string(), z.string()),
})
export type StepCorrection = z.infer<typeof stepCorrectionSchema>

/** Given back to the trainee: why, by whom and when. */
export const reopeningSchema = z.object({ reason: z.string(), trainerName: z.string(), at: z.iso.datetime() })
export type Reopening = z.infer<typeof reopeningSchema>

/** What was handed in at one time, with the reading of it. */
export const submissionSchema = z.object({
  attempt: z.int(),
  answers: z.record(z.string(), stepAnswerSchema),
  submittedAt: z.iso.datetime(),
  /** The names of those it was handed in with, when there are any. */
  with: z.optional(z.array(z.string())),
  /** Of each answer of such an attempt, the whole name of who gave it; for the trainer alone. */
  givenBy: z.optional(z.record(z.string(), z.string())),
  /** Decided by the answers alone. */
  automaticLevels: levelsSchema,
  review: z.nullable(caseStudyReviewSchema),
  /**
   * Whether the corrections say what was expected. They do once the trainer has read the attempt or
   * opened the debrief, no attempt is left, or the session is closed: before, they would write the second attempt.
   */
  isDebriefOpen: z.boolean(),
  corrections: z.array(stepCorrectionSchema),
})

export const caseStudyAttemptSchema = z.extend(submissionSchema, {
  /** While it is in the trainee's hands again; until it is handed in anew, what was handed in counts. */
  reopening: z.optional(reopeningSchema),
  /** What was handed in before it was given back, oldest first; absent where it never was. */
  earlier: z.optional(z.array(z.extend(submissionSchema, { reopening: reopeningSchema }))),
})
export type CaseStudyAttempt = z.infer<typeof caseStudyAttemptSchema>

export const gridSchema = z.record(objectiveIdSchema, z.tuple([z.string(), z.string(), z.string(), z.string()]))
export type Grid = z.infer<typeof gridSchema>

export const caseStudyWorkSchema = z.object({
  caseStudyId: caseStudyIdSchema,
  /** The attempt to work on now; `null` when both are submitted or the debrief is open. */
  attempt: z.nullable(z.int()),
  answers: z.record(z.string(), stepAnswerSchema),
  /** Of each answer: which giving it is, when, and by whom in a group; `null` is the reader. */
  given: z.optional(
    z.record(z.string(), z.object({ version: z.string(), at: z.iso.datetime(), by: z.nullable(z.string()) })),
  ),
  /** Those who share the attempt under way; `null` when the trainee works alone. */
  group: z.optional(
    z.nullable(
      z.object({
        /** What another types to join; `null` when the group is complete. */
        code: z.nullable(z.string()),
        /** First names with an initial, in the order in which they came; nobody as long as the trainee waits. */
        others: z.array(z.string()),
      }),
    ),
  ),
  attempts: z.array(caseStudyAttemptSchema),
  /** The four levels per objective; given once an attempt is submitted. */
  grid: z.nullable(gridSchema),
  /** The trainer opened it for the whole session, with the correction of what is under way; `null` before. */
  debrief: z.nullable(z.object({ openedAt: z.iso.datetime(), corrections: z.array(stepCorrectionSchema) })),
})
export type CaseStudyWork = z.infer<typeof caseStudyWorkSchema>

export const caseStudySummarySchema = z.object({
  caseStudyId: caseStudyIdSchema,
  stepCount: z.int(),
  /** Steps answered in the attempt under way. */
  answeredCount: z.int(),
  submittedCount: z.int(),
  /** Submitted attempts that no trainer has read yet. */
  awaitingReviewCount: z.int(),
  /** Nothing is handed in any more. */
  isDebriefOpen: z.boolean(),
  /** Best level per objective over the attempts; absent where nobody decided yet. */
  levels: levelsSchema,
  /** Of the attempt that was given back and is not handed in anew yet. */
  reopening: z.optional(reopeningSchema),
})
export type CaseStudySummary = z.infer<typeof caseStudySummarySchema>

const caseParams = z.object({ caseStudyId: caseStudyIdSchema })
const attemptParams = z.object({
  caseStudyId: caseStudyIdSchema,
  attempt: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(attemptsAllowed)),
})

export const getCaseStudyWork = endpoint({
  method: 'GET',
  path: '/api/my/case-studies/:caseStudyId',
  access: 'trainee',
  params: caseParams,
  answer: caseStudyWorkSchema,
})

export const answerStep = endpoint({
  method: 'POST',
  path: '/api/my/case-studies/:caseStudyId/attempts/:attempt/answers',
  access: 'trainee',
  params: attemptParams,
  body: z.object({
    commandId: commandIdSchema,
    stepId: z.string().check(z.maxLength(40)),
    answer: stepAnswerSchema,
    basedOn: basedOnSchema,
  }),
  answer: recordedSchema,
})

export const submitCaseStudy = endpoint({
  method: 'POST',
  path: '/api/my/case-studies/:caseStudyId/attempts/:attempt/submission',
  access: 'trainee',
  params: attemptParams,
  body: z.object({
    commandId: commandIdSchema,
    /** In a group: the others' names, as they were shown to whoever hands in for all. */
    with: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(peopleInAGroup))),
  }),
  answer: recordedSchema,
})

export const formGroup = endpoint({
  method: 'POST',
  path: '/api/my/case-studies/:caseStudyId/attempts/:attempt/group',
  access: 'trainee',
  params: attemptParams,
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})

/** Four digits; what is typed around them does not count. */
export const groupCodeSchema = z
  .string()
  .check(z.maxLength(40))
  .check(z.overwrite((typed) => typed.replace(/\D/g, '')))
  .check(z.regex(/^\d{4}$/, 'Le code a quatre chiffres.'))

export const joinGroup = endpoint({
  method: 'POST',
  path: '/api/my/case-studies/:caseStudyId/attempts/:attempt/group/joining',
  access: 'trainee',
  params: attemptParams,
  body: z.object({
    commandId: commandIdSchema,
    code: groupCodeSchema,
    /** Whether the trainee has read which of their answers give way to the group's. */
    replaces: z.boolean(),
  }),
  answer: recordedSchema,
})

export const leaveGroup = endpoint({
  method: 'POST',
  path: '/api/my/case-studies/:caseStudyId/attempts/:attempt/group/leaving',
  access: 'trainee',
  params: attemptParams,
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})

const reviewedParams = z.extend(attemptParams, { trainingSessionId: trainingSessionIdSchema, traineeId: z.string() })

export const reviewCaseStudy = endpoint({
  method: 'POST',
  path: '/api/training-sessions/:trainingSessionId/trainees/:traineeId/case-studies/:caseStudyId/attempts/:attempt/review',
  access: 'trainer',
  params: reviewedParams,
  body: z.object({
    commandId: commandIdSchema,
    /** When what was read was handed in: an attempt that was given back may have come anew since. */
    submittedAt: z.iso.datetime(),
    /** When the review this one replaces was written, as the form shows it; `null` when there is none. */
    replaces: z.nullable(z.iso.datetime()),
    levels: z.record(objectiveIdSchema, levelSchema),
    comment: z.string().check(z.trim(), z.maxLength(2000, 'Deux mille caractères au plus.')),
  }),
  answer: recordedSchema,
})

/** Gives an attempt back to the trainee, who works on it and hands it in again: it stays the same attempt. */
export const reopenCaseStudy = endpoint({
  method: 'POST',
  path: '/api/training-sessions/:trainingSessionId/trainees/:traineeId/case-studies/:caseStudyId/attempts/:attempt/reopening',
  access: 'trainer',
  params: reviewedParams,
  body: z.object({
    commandId: commandIdSchema,
    /** When what was read was handed in. */
    submittedAt: z.iso.datetime(),
    reason: z
      .string()
      .check(
        z.trim(),
        z.minLength(5, 'Dites en quelques mots ce qui est à reprendre : le stagiaire le lira.'),
        z.maxLength(500, 'Cinq cents caractères au plus.'),
      ),
  }),
  answer: recordedSchema,
})
