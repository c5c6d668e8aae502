import * as z from 'zod/mini'

import { useGiven } from '../outbox/use-given.ts'
import { type QuestionSheet, type QuizAnswer, quizAnswerSchema } from './contract.ts'
import { dropDraft, keepDraft, useQuizDrafts } from './quiz-drafts.ts'
import { isWholeAnswer } from './rules.ts'

/**
 * The answers as the trainee last left them, recorded or not, and the way to give one: what is not
 * whole yet stays on the device.
 * @param prefix of the slots, which end in the question's id
 */
export const useAnswers = (
  prefix: string,
  {
    questions,
    answers,
  }: { readonly questions: readonly QuestionSheet[]; readonly answers: Record<string, QuizAnswer> },
  onWhole: (questionId: string, answer: QuizAnswer) => void,
): readonly [Readonly<Record<string, QuizAnswer>>, (questionId: string, answer: QuizAnswer) => void] => {
  const given = useGiven(prefix)
  const drafts = useQuizDrafts(prefix)
  const current = Object.fromEntries(
    questions.flatMap(({ id }) => {
      const slot = prefix + id
      const answer = drafts.get(slot) ?? z.safeParse(quizAnswerSchema, given.get(slot)?.['answer']).data ?? answers[id]
      return answer === undefined ? [] : [[id, answer]]
    }),
  )
  const give = (questionId: string, answer: QuizAnswer) => {
    const question = questions.find(({ id }) => id === questionId)
    if (question === undefined) return
    if (!isWholeAnswer(question, answer)) return keepDraft(prefix + questionId, answer)
    dropDraft(prefix + questionId)
    onWhole(questionId, answer)
  }
  return [current, give]
}
