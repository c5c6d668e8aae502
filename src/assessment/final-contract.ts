import * as z from 'zod/mini'

import { objectiveIdSchema } from '../content/course-ids.ts'
import { commandIdSchema, endpoint, recordedSchema } from '../kernel/endpoint.ts'
import { trainingSessionIdSchema } from '../training-session/contract.ts'
import { arrangementsSchema } from './arrangements.ts'
import { questionSheetSchema, quizAnswerSchema, quizCorrectionSchema } from './contract.ts'

/* The final assessment: sixteen questions on the four objectives, two attempts, the better one counts. */

/** Four: 70 % then allows one wrong answer, and the bank holds two attempts without a question in common. */
export const finalQuestionsPerObjective = 4
export const finalAttemptsAllowed = 2

/** An answer given in time may wait for the network, a class's Wi-Fi included, before it arrives. */
export const graceSeconds = 120

export const finalAttemptSchema = z.object({
  attempt: z.int(),
  startedAt: z.iso.datetime(),
  submittedAt: z.iso.datetime(),
  /** Handed in when the time announced was over, grace included. */
  isAfterTime: z.boolean(),
  results: z.array(z.object({ objectiveId: objectiveIdSchema, correct: z.int(), outOf: z.int() })),
  /** How many of its questions a quiz had corrected before it began. */
  correctedBefore: z.int(),
  /** `null` to the trainee while an attempt is left: it would teach the questions to come. */
  corrected: z.nullable(
    z.object({
      questions: z.array(questionSheetSchema),
      answers: z.record(z.string(), quizAnswerSchema),
      correction: quizCorrectionSchema,
    }),
  ),
})
export type FinalAttempt = z.infer<typeof finalAttemptSchema>

export const finalAssessmentSchema = z.object({
  /** The server's present, against which the time left is read. */
  at: z.iso.datetime(),
  /** Minutes for everybody, `null` for none, as an attempt begun now would have them. */
  minutes: z.nullable(z.int()),
  arrangements: arrangementsSchema,
  /** The one that can begin; `null` while one is under way, and when none is left. */
  nextAttempt: z.nullable(z.int()),
  open: z.nullable(
    z.object({
      attempt: z.int(),
      startedAt: z.iso.datetime(),
      minutesAllowed: z.nullable(z.int()),
      endsAt: z.nullable(z.iso.datetime()),
      questions: z.array(questionSheetSchema),
      answers: z.record(z.string(), quizAnswerSchema),
    }),
  ),
  attempts: z.array(finalAttemptSchema),
})
export type FinalAssessment = z.infer<typeof finalAssessmentSchema>

export const getFinalAssessment = endpoint({
  method: 'GET',
  path: '/api/my/final-assessment',
  access: 'trainee',
  answer: finalAssessmentSchema,
})

const attemptParams = z.object({ attempt: z.coerce.number().check(z.int(), z.minimum(1)) })

/** Draws the questions and starts the time, if there is one. */
export const startFinalAssessment = endpoint({
  method: 'POST',
  path: '/api/my/final-assessment/attempts/:attempt/start',
  access: 'trainee',
  params: attemptParams,
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})

export const answerFinalQuestion = endpoint({
  method: 'POST',
  path: '/api/my/final-assessment/attempts/:attempt/answers',
  access: 'trainee',
  params: attemptParams,
  body: z.object({
    commandId: commandIdSchema,
    questionId: z.string().check(z.maxLength(10)),
    answer: quizAnswerSchema,
  }),
  answer: recordedSchema,
})

/** What has no answer counts as not right; the time being over refuses nothing. */
export const submitFinalAssessment = endpoint({
  method: 'POST',
  path: '/api/my/final-assessment/attempts/:attempt/submission',
  access: 'trainee',
  params: attemptParams,
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})

const sessionParams = z.object({ trainingSessionId: trainingSessionIdSchema })

export const minutesSchema = z
  .int('Indiquez un nombre entier de minutes.')
  .check(z.minimum(10, 'Dix minutes au moins.'), z.maximum(240, 'Quatre heures, soit 240 minutes, au plus.'))

/** For attempts that begin from now on; one under way keeps the time it was announced. */
export const setFinalDuration = endpoint({
  method: 'POST',
  path: '/api/training-sessions/:trainingSessionId/final-assessment/duration',
  access: 'trainer',
  params: sessionParams,
  body: z.object({ commandId: commandIdSchema, minutes: z.nullable(minutesSchema) }),
  answer: recordedSchema,
})

/** For one trainee, the attempt under way included, whose time only ever grows. */
export const makeArrangements = endpoint({
  method: 'POST',
  path: '/api/training-sessions/:trainingSessionId/trainees/:traineeId/arrangements',
  access: 'trainer',
  params: z.extend(sessionParams, { traineeId: z.string() }),
  body: z.extend(arrangementsSchema, { commandId: commandIdSchema }),
  answer: recordedSchema,
})
