import type { QuestionContent } from './question.ts'

/**
 * The key in words, a line an element: the right options, the items in order, the pairs, the
 * figure with its unit and tolerance, the criteria.
 */
export const keyInWords = (question: QuestionContent): string[] => {
  switch (question.type) {
    case 'single-choice':
      return question.options.filter(({ id }) => id === question.key).map(({ text }) => text)
    case 'multiple-choice':
      return question.options.filter(({ id }) => question.key.includes(id)).map(({ text }) => text)
    case 'ordering':
      return question.key.map((key) => textOf(question.items, key))
    case 'matching':
      return question.left.map(({ id, text }) => `${text} → ${textOf(question.right, question.key[id])}`)
    case 'numeric':
      return [numericKey(question)]
    case 'short-text':
      return [...question.criteria]
  }
}

type Option = { readonly id: string; readonly text: string }

const textOf = (options: readonly Option[], wanted: string | undefined): string =>
  options.find(({ id }) => id === wanted)?.text ?? ''

const numericKey = ({ key, tolerance, unit }: Extract<QuestionContent, { type: 'numeric' }>): string => {
  const french = (figure: number) => new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 6 }).format(figure)
  const margin = tolerance === 0 ? '' : ` (à ${french(tolerance)} près)`
  return `${french(key).replace(/^-/, '−')}${unit === '' ? '' : ` ${unit}`}${margin}`
}

/** The options nobody should choose, and what is only there to be left over; none for other types. */
export const wrongOptions = (question: QuestionContent): readonly Option[] => {
  if (question.type === 'single-choice') return question.options.filter(({ id }) => id !== question.key)
  if (question.type === 'multiple-choice') return question.options.filter(({ id }) => !question.key.includes(id))
  if (question.type !== 'matching') return []
  const used = Object.values(question.key)
  return question.right.filter(({ id }) => !used.includes(id))
}

/**
 * What makes a question this one: what it asks and what it takes for right. The order its options
 * are written in, its spaces, its place and its explanation do not count.
 */
export const fingerprintOf = (question: QuestionContent): string => {
  const key = keyInWords(question)
  const words = [
    question.type,
    question.prompt,
    ...(question.type === 'ordering' ? key : key.toSorted()),
    '/',
    ...wrongOptions(question)
      .map(({ text }) => text)
      .toSorted(),
  ]
  return words.map((one) => one.replace(/\s+/g, ' ').trim()).join('\n')
}
