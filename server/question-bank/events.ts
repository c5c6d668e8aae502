import * as z from 'zod/mini'

import { questionContentSchema } from '../../src/question-bank/question.ts'

/** Events of the `organisation` stream: what trainers add to the course's own questions. */
export const questionBankEvents = {
  'question-imported': z.object({ questionId: z.string(), question: questionContentSchema, trainerName: z.string() }),
  'question-withdrawn': z.object({ questionId: z.string() }),
}
