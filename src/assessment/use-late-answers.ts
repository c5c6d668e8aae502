import * as z from 'zod/mini'

import { useLate } from '../outbox/use-late.ts'
import { type QuizAnswer, quizAnswerSchema } from './contract.ts'

/** Answers that this device alone has, refused because their time was over: question's id → answer. */
export const useLateAnswers = (prefix: string): Readonly<Record<string, QuizAnswer>> =>
  Object.fromEntries(
    [...useLate(prefix)].flatMap(([slot, body]) => {
      const answer = z.safeParse(quizAnswerSchema, body['answer']).data
      return answer === undefined ? [] : [[slot.slice(prefix.length), answer]]
    }),
  )
