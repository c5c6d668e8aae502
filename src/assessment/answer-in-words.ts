import type { QuestionSheet, QuizAnswer } from './contract.ts'

/**
 * A trainee's answer as they would say it, one line an element, in the same form as the
 * expected one of the correction.
 */
export const answerInWords = (question: QuestionSheet, answer: QuizAnswer): string[] => {
  switch (answer.type) {
    case 'single-choice':
      return [textOf(optionsOf(question), answer.chosen)]
    case 'multiple-choice':
      return optionsOf(question).flatMap(({ id, text }) => (answer.chosen.includes(id) ? text : []))
    case 'ordering':
      return answer.order.map((id) => textOf(optionsOf(question), id))
    case 'matching':
      if (question.type !== 'matching') return []
      return question.left
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, text }) => `${text} → ${textOf(question.right, answer.pairs[id] ?? '')}`)
    case 'numeric':
      return [withUnit(answer.text, question)]
  }
}

type Option = { readonly id: string; readonly text: string }

const optionsOf = (question: QuestionSheet): readonly Option[] => ('options' in question ? question.options : [])

const textOf = (options: readonly Option[], wanted: string): string =>
  options.find(({ id }) => id === wanted)?.text ?? wanted

const withUnit = (text: string, question: QuestionSheet): string => {
  const figure = withMinusSign(text.trim())
  if (question.type !== 'numeric' || question.unit === '' || figure.endsWith(question.unit)) return figure
  return `${figure} ${question.unit}`
}

/** « −1,5 »: a keyboard, and `Intl` in French, write a hyphen. */
export const withMinusSign = (text: string): string => text.replace(/^-(?=\d)/, '−')
