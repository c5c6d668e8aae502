import * as z from 'zod/mini'

import { arrangementsSchema } from '../../src/assessment/arrangements.ts'
import { momentSchema, quizAnswerSchema, ratingSchema } from '../../src/assessment/contract.ts'
import { moduleNumberSchema, objectiveIdSchema } from '../../src/content/course-ids.ts'
import { answerIdSchema } from '../training-session/answer-version.ts'

const quizAttempt = { traineeId: z.string(), moduleNumber: moduleNumberSchema, attempt: z.int() }

const results = z.array(z.object({ questionId: z.string(), objectiveId: objectiveIdSchema, correct: z.boolean() }))
const finalAttempt = { traineeId: z.string(), attempt: z.int() }

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
  'quiz-submitted': z.object({ ...quizAttempt, results }),
  'positioning-question-answered': z.object({
    traineeId: z.string(),
    questionId: z.string(),
    answer: quizAnswerSchema,
  }),
  /** All that was asked, in the order it was asked. */
  'positioning-quiz-submitted': z.object({ traineeId: z.string(), results }),
  'final-assessment-started': z.object({
    ...finalAttempt,
    questionIds: z.array(z.string()),
    /** Of these, those a quiz had corrected for this trainee before. */
    correctedBefore: z.array(z.string()),
    /** For everybody, `null` for no limit; and for this trainee, arrangements included. */
    minutes: z.nullable(z.int()),
    minutesAllowed: z.nullable(z.int()),
  }),
  'final-question-answered': z.object({ ...finalAttempt, questionId: z.string(), answer: quizAnswerSchema }),
  'final-assessment-submitted': z.object({ ...finalAttempt, results, isAfterTime: z.boolean() }),
  'arrangements-made': z.extend(arrangementsSchema, { traineeId: z.string() }),
}
