import { useSuspenseQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'

import { moduleNumbers } from '../content/course-ids.ts'
import { Lines } from '../design/lines.tsx'
import { answerInWords } from './answer-in-words.ts'
import { quizAnswerSchema } from './contract.ts'
import { quizQuery } from './queries.ts'

/** An answer that waits to be chosen, from its slot: under the question it was given to, in words. Suspends. */
export const GivenQuizAnswer = ({ slot, answer }: { slot: string; answer: unknown }) => {
  const [, moduleNumber, , questionId] = slot.split('/')
  const { data: quiz } = useSuspenseQuery(quizQuery(moduleNumbers.find((one) => String(one) === moduleNumber) ?? 1))
  const question = quiz.questions.find(({ id }) => id === questionId)
  const parsed = z.safeParse(quizAnswerSchema, answer)
  if (!question || !parsed.success) return null
  return <Lines title={question.prompt} lines={answerInWords(question, parsed.data)} />
}
