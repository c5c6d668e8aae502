import * as z from 'zod/mini'

import { moduleNumberSchema, objectiveIdSchema } from '../content/course-ids.ts'
import { basedOnSchema, commandIdSchema, endpoint, recordedSchema } from '../kernel/endpoint.ts'

/* Self-assessment: the same four questions before and after, 1 to 4. */

export const momentSchema = z.enum(['before', 'after'])
export type Moment = z.infer<typeof momentSchema>

/** 1 « Je découvre », 2 « Avec de l'aide », 3 « Seul(e) », 4 « Je peux l'expliquer ». */
export const ratingSchema = z.literal([1, 2, 3, 4])
export type Rating = z.infer<typeof ratingSchema>

export const selfAssessmentSchema = z.object({
  ratings: z.partialRecord(objectiveIdSchema, ratingSchema),
  submittedAt: z.nullable(z.iso.datetime()),
})
export type SelfAssessment = z.infer<typeof selfAssessmentSchema>

export const selfAssessmentsSchema = z.object({ before: selfAssessmentSchema, after: selfAssessmentSchema })

const momentParams = z.object({ moment: momentSchema })

export const rateObjective = endpoint({
  method: 'POST',
  path: '/api/my/self-assessments/:moment/ratings',
  access: 'trainee',
  params: momentParams,
  body: z.object({ commandId: commandIdSchema, objectiveId: objectiveIdSchema, rating: ratingSchema }),
  answer: recordedSchema,
})

export const submitSelfAssessment = endpoint({
  method: 'POST',
  path: '/api/my/self-assessments/:moment/submission',
  access: 'trainee',
  params: momentParams,
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})

/* Quiz: one per module in two forms that alternate, unlimited attempts, the best one counts, all are kept. */

const optionSchema = z.object({ id: z.string(), text: z.string() })

/** A question without its key. Options come shuffled for this trainee and attempt. */
export const questionSheetSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.enum(['single-choice', 'multiple-choice', 'ordering']),
    id: z.string(),
    objectiveId: objectiveIdSchema,
    prompt: z.string(),
    options: z.array(optionSchema),
  }),
  z.object({
    type: z.literal('matching'),
    id: z.string(),
    objectiveId: objectiveIdSchema,
    prompt: z.string(),
    left: z.array(optionSchema),
    right: z.array(optionSchema),
  }),
  z.object({
    type: z.literal('numeric'),
    id: z.string(),
    objectiveId: objectiveIdSchema,
    prompt: z.string(),
    unit: z.string(),
  }),
])
export type QuestionSheet = z.infer<typeof questionSheetSchema>

const optionId = z.string().check(z.maxLength(4))

export const quizAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('single-choice'), chosen: optionId }),
  z.object({ type: z.literal('multiple-choice'), chosen: z.array(optionId).check(z.minLength(1), z.maxLength(12)) }),
  z.object({ type: z.literal('ordering'), order: z.array(optionId).check(z.minLength(1), z.maxLength(12)) }),
  z.object({ type: z.literal('matching'), pairs: z.record(optionId, optionId) }),
  /** As typed: « 17,5 », « 44 000 € »; the server reads it. */
  z.object({
    type: z.literal('numeric'),
    text: z
      .string()
      .check(
        z.minLength(1, 'Indiquez un nombre.'),
        z.maxLength(40, 'Ce nombre est trop long : 40 caractères au plus.'),
      ),
  }),
])
export type QuizAnswer = z.infer<typeof quizAnswerSchema>

/** What a submitted attempt teaches, question by question. */
export const quizCorrectionSchema = z.object({
  correct: z.int(),
  outOf: z.int(),
  questions: z.array(
    z.object({
      questionId: z.string(),
      correct: z.boolean(),
      /** The right answer in words, one line an element. */
      expected: z.array(z.string()),
      explanation: z.string(),
      /** Of a question with options, each one that was chosen, and why it is wrong when the bank says so. */
      chosen: z.array(z.object({ text: z.string(), correct: z.boolean(), remark: z.nullable(z.string()) })),
    }),
  ),
})
export type QuizCorrection = z.infer<typeof quizCorrectionSchema>

export const quizAttemptSummarySchema = z.object({
  attempt: z.int(),
  submittedAt: z.iso.datetime(),
  correct: z.int(),
  outOf: z.int(),
})

export const quizSummarySchema = z.object({
  moduleNumber: moduleNumberSchema,
  questionCount: z.int(),
  /** Questions answered in the attempt under way; 0 when none is. */
  answeredCount: z.int(),
  attempts: z.array(quizAttemptSummarySchema),
})
export type QuizSummary = z.infer<typeof quizSummarySchema>

export const quizSchema = z.object({
  moduleNumber: moduleNumberSchema,
  /** The attempt to answer now: the one under way, or the next. */
  attempt: z.int(),
  questions: z.array(questionSheetSchema),
  answers: z.record(z.string(), quizAnswerSchema),
  /** Of each answer, which giving it is. */
  versions: z.optional(z.record(z.string(), z.string())),
  attempts: z.array(
    z.extend(quizAttemptSummarySchema, {
      /** Those it asked: the attempt after it asks others. */
      questions: z.array(questionSheetSchema),
      answers: z.record(z.string(), quizAnswerSchema),
      correction: quizCorrectionSchema,
    }),
  ),
})
export type Quiz = z.infer<typeof quizSchema>

const moduleParam = z.pipe(z.coerce.number(), moduleNumberSchema)
const attemptParam = z.coerce.number().check(z.int(), z.minimum(1))

export const getQuiz = endpoint({
  method: 'GET',
  path: '/api/my/quizzes/:moduleNumber',
  access: 'trainee',
  params: z.object({ moduleNumber: moduleParam }),
  answer: quizSchema,
})

const attemptParams = z.object({ moduleNumber: moduleParam, attempt: attemptParam })

/** An answer may change until the attempt is submitted; each change is kept. */
export const answerQuestion = endpoint({
  method: 'POST',
  path: '/api/my/quizzes/:moduleNumber/attempts/:attempt/answers',
  access: 'trainee',
  params: attemptParams,
  body: z.object({
    commandId: commandIdSchema,
    questionId: z.string().check(z.maxLength(10)),
    answer: quizAnswerSchema,
    basedOn: basedOnSchema,
  }),
  answer: recordedSchema,
})

export const submitQuiz = endpoint({
  method: 'POST',
  path: '/api/my/quizzes/:moduleNumber/attempts/:attempt/submission',
  access: 'trainee',
  params: attemptParams,
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})
