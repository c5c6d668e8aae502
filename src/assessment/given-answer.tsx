import { useSuspenseQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'

import { moduleNumbers } from '../content/course-ids.ts'
import { Lines } from '../design/lines.tsx'
import { answerInWords } from './answer-in-words.ts'
import { quizAnswerSchema } from './contract.ts'
import { quizQuery } from './queries.ts'

/**
 * An answer that waits to be chosen, from its slot: under the question it was given to, in words, beside
 * the other one. Suspends.
 */
export const GivenQuizAnswer = ({ slot, answer, other }: { slot: string; answer: unknown; other: unknown }) => {
  const [, moduleNumber, , questionId] = slot.split('/')
  const { data: quiz } = useSuspenseQuery(quizQuery(moduleNumbers.find((one) => String(one) === moduleNumber) ?? 1))
  const question = quiz.questions.find(({ id }) => id === questionId)
  if (!question) return null
  const [lines, beside] = [answer, other].map((one) => {
    const parsed = z.safeParse(quizAnswerSchema, one)
    return parsed.success ? answerInWords(question, parsed.data) : undefined
  })
  return lines && <Lines title={question.prompt} {...{ lines, beside }} />
}
