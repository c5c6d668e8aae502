import { readFrenchNumber } from '../kernel/french-number.ts'
import type { QuestionSheet, QuizAnswer } from './contract.ts'

type Score = { readonly correct: number; readonly outOf: number }

/** « 5 bonnes réponses sur 7 » */
export const scoreInWords = ({ correct, outOf }: Score): string =>
  `${correct} ${correct > 1 ? 'bonnes réponses' : 'bonne réponse'} sur ${outOf}`

/** @param from percent of right answers; 69,6 is under 70 */
export const isThresholdReached = ({ correct, outOf }: Score, from: number): boolean => 100 * correct >= from * outOf

/** The attempt with the largest share of right answers, then the most questions, then the latest, as the server counts. */
export const bestAttempt = <Attempt extends Score>(attempts: readonly Attempt[]): Attempt | null =>
  attempts.reduce<Attempt | null>((best, one) => (best === null || isAsGood(one, best) ? one : best), null)

const isAsGood = (one: Score, best: Score): boolean => {
  const more = one.correct * best.outOf - best.correct * one.outOf
  return more === 0 ? one.outOf >= best.outOf : more > 0
}

/**
 * Whether an answer can be sent: the server takes no empty choice, no pair missing or given
 * twice, and no figure it can't read. What is not whole yet stays on the device.
 */
export const isWholeAnswer = (question: QuestionSheet, answer: QuizAnswer): boolean => {
  switch (answer.type) {
    case 'single-choice':
      return true
    case 'multiple-choice':
      return answer.chosen.length > 0
    case 'ordering':
      return question.type === 'ordering' && answer.order.length === question.options.length
    case 'matching': {
      if (question.type !== 'matching') return false
      const right = question.left.flatMap(({ id }) => answer.pairs[id] ?? [])
      return right.length === question.left.length && new Set(right).size === right.length
    }
    case 'numeric':
      return answer.text.length <= longestFigure && readFrenchNumber(answer.text) !== null
  }
}

/** Characters, spaces and unit included, as the contract says. */
export const longestFigure = 40
