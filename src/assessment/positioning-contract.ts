import * as z from 'zod/mini'

import { commandIdSchema, endpoint, recordedSchema } from '../kernel/endpoint.ts'
import { questionSheetSchema, quizAnswerSchema, quizCorrectionSchema } from './contract.ts'
import { positioningStateSchema } from './summaries.ts'

/* The short quiz at the entry: taken once, never corrected before the trainee, counts for nothing. */

export const positioningQuizSchema = z.object({
  state: positioningStateSchema,
  questions: z.array(questionSheetSchema),
  answers: z.record(z.string(), quizAnswerSchema),
  submittedAt: z.nullable(z.iso.datetime()),
})
export type PositioningQuiz = z.infer<typeof positioningQuizSchema>

/** What the trainer reads: where this trainee starts. */
export const positioningRecordSchema = z.extend(positioningQuizSchema, {
  /** `null` until it is handed in. */
  correction: z.nullable(quizCorrectionSchema),
})
export type PositioningRecord = z.infer<typeof positioningRecordSchema>

export const getPositioningQuiz = endpoint({
  method: 'GET',
  path: '/api/my/positioning-quiz',
  access: 'trainee',
  answer: positioningQuizSchema,
})

export const answerPositioningQuestion = endpoint({
  method: 'POST',
  path: '/api/my/positioning-quiz/answers',
  access: 'trainee',
  body: z.object({
    commandId: commandIdSchema,
    questionId: z.string().check(z.maxLength(10)),
    answer: quizAnswerSchema,
  }),
  answer: recordedSchema,
})

/** A question without an answer is one: « je ne sais pas ». */
export const submitPositioningQuiz = endpoint({
  method: 'POST',
  path: '/api/my/positioning-quiz/submission',
  access: 'trainee',
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})
