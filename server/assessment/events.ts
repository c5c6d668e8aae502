import * as z from 'zod/mini'

import { momentSchema, quizAnswerSchema, ratingSchema } from '../../src/assessment/contract.ts'
import { moduleNumberSchema, objectiveIdSchema } from '../../src/content/course-ids.ts'
import { answerIdSchema } from '../training-session/answer-version.ts'

const quizAttempt = { traineeId: z.string(), moduleNumber: moduleNumberSchema, attempt: z.int() }

export const assessmentEvents = {
  'objective-self-rated': z.object({
    traineeId: z.string(),
    moment: momentSchema,
    objectiveId: objectiveIdSchema,
    rating: ratingSchema,
  }),
  'self-assessment-submitted': z.object({ traineeId: z.string(), moment: momentSchema }),
  'quiz-question-answered': z.object({
    ...quizAttempt,
    questionId: z.string(),
    answer: quizAnswerSchema,
    answerId: answerIdSchema,
  }),
  /** The verdicts are kept with the attempt: a later change of the bank does not rewrite the past. */
  'quiz-submitted': z.object({
    ...quizAttempt,
    results: z.array(z.object({ questionId: z.string(), objectiveId: objectiveIdSchema, correct: z.boolean() })),
  }),
}
