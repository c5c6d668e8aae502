import type { QuizAnswer } from '../../src/assessment/contract.ts'
import { readFrenchNumber } from '../../src/kernel/french-number.ts'
import type { Question } from '../question-bank/question.ts'

/** Why an answer can't be one to this question, as a French sentence, or `null` when it can. */
export const answerProblem = (question: Question, answer: QuizAnswer): string | null => {
  if (question.type !== answer.type) return 'Cette réponse ne correspond pas au type de la question.'
  switch (answer.type) {
    case 'single-choice':
      return optionsOf(question).includes(answer.chosen) ? null : 'Cette option n’existe pas.'
    case 'multiple-choice':
      return isSubset(answer.chosen, optionsOf(question)) ? null : 'Une option est inconnue ou répétée.'
    case 'ordering':
      return isPermutation(answer.order, optionsOf(question)) ? null : 'Placez chaque élément une fois, et une seule.'
    case 'matching': {
      if (question.type !== 'matching') return null
      const right = Object.values(answer.pairs)
      const leftFits = isPermutation(Object.keys(answer.pairs), idsOf(question.left))
      return leftFits && isSubset(right, idsOf(question.right)) ? null : 'Associez chaque élément à un seul autre.'
    }
    case 'numeric':
      return readFrenchNumber(answer.text) === null ? 'Écrivez un nombre, par exemple 12,5.' : null
  }
}

/** All or nothing, as the bank says. The answer has passed `answerProblem`. */
export const isCorrect = (question: Question, answer: QuizAnswer): boolean => {
  switch (question.type) {
    case 'single-choice':
      return answer.type === 'single-choice' && answer.chosen === question.key
    case 'multiple-choice':
      return answer.type === 'multiple-choice' && isPermutation(answer.chosen, question.key)
    case 'ordering':
      return answer.type === 'ordering' && answer.order.join() === question.key.join()
    case 'matching':
      return answer.type === 'matching' && question.left.every(({ id }) => answer.pairs[id] === question.key[id])
    case 'numeric': {
      const given = answer.type === 'numeric' ? readFrenchNumber(answer.text) : null
      // Binary fractions: 2,9 − 2,8 is a hair more than 0,1.
      return given !== null && Math.abs(given - question.key) <= question.tolerance + 1e-9
    }
    case 'short-text':
      return false
  }
}

const idsOf = (options: readonly { readonly id: string }[]): readonly string[] => options.map(({ id }) => id)

const optionsOf = (question: Question): readonly string[] => {
  if (question.type === 'ordering') return idsOf(question.items)
  return question.type === 'single-choice' || question.type === 'multiple-choice' ? idsOf(question.options) : []
}

const isSubset = (some: readonly string[], all: readonly string[]): boolean =>
  new Set(some).size === some.length && some.every((one) => all.includes(one))

const isPermutation = (some: readonly string[], all: readonly string[]): boolean =>
  some.length === all.length && isSubset(some, all)
