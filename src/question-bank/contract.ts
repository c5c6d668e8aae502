import * as z from 'zod/mini'

import { commandIdSchema, endpoint, recordedSchema } from '../kernel/endpoint.ts'
import { questionContentSchema } from './question.ts'

export const questionIdSchema = z.string().check(z.regex(/^[QI]\d{2,5}$/))

/** One question of the bank, with its key: for trainers only. */
export const bankEntrySchema = z.object({
  /** `Q01` … are the course's, `I01` … were imported. */
  id: questionIdSchema,
  /** The form of its module's quiz that asks it, `null` when none does. */
  quizForm: z.nullable(z.enum(['A', 'B'])),
  /** Which trainer brought it, and when; `null` for the course's own. */
  imported: z.nullable(z.object({ by: z.string(), at: z.iso.datetime() })),
  question: questionContentSchema,
})
export type BankEntry = z.infer<typeof bankEntrySchema>

export const getQuestionBank = endpoint({
  method: 'GET',
  path: '/api/question-bank',
  access: 'trainer',
  answer: z.object({ questions: z.array(bankEntrySchema) }),
})

export const mostQuestionsAnImport = 100

/** Questions for the whole organisation's bank. One that is there already, word for word, is not added again. */
export const importQuestions = endpoint({
  method: 'POST',
  path: '/api/question-bank/imports',
  access: 'trainer',
  body: z.object({
    commandId: commandIdSchema,
    questions: z
      .array(questionContentSchema)
      .check(
        z.minLength(1, 'Choisissez au moins une question.'),
        z.maxLength(mostQuestionsAnImport, `${mostQuestionsAnImport} questions au plus à la fois.`),
      ),
  }),
  answer: recordedSchema,
})

/** Takes an imported question out of the bank; the course's own stay. @problems `not-found` */
export const withdrawQuestion = endpoint({
  method: 'POST',
  path: '/api/question-bank/imports/:questionId/withdrawal',
  access: 'trainer',
  params: z.object({ questionId: questionIdSchema }),
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})
