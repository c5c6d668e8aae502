import type { BankEntry } from './contract.ts'
import { keyInWords, wrongOptions } from './rules.ts'

/** What the list is narrowed to, as the controls hold it; empty is everything. */
export type Filters = {
  readonly search: string
  readonly objective: string
  readonly module: string
  readonly type: string
  readonly origin: '' | 'course' | 'imported'
}

export const everything: Filters = { search: '', objective: '', module: '', type: '', origin: '' }

/** Every word searched is in the question, its answers or its explanation, whatever the accents and the case. */
export const filtered = (entries: readonly BankEntry[], filters: Filters): readonly BankEntry[] => {
  const words = plain(filters.search).split(' ').filter(Boolean)
  return entries.filter((entry) => {
    const { id, imported, question } = entry
    const isWanted =
      [question.objective, ''].includes(filters.objective) &&
      [String(question.module), ''].includes(filters.module) &&
      [question.type, ''].includes(filters.type) &&
      [imported === null ? 'course' : 'imported', ''].includes(filters.origin)
    if (!isWanted || words.length === 0) return isWanted
    const wrong = wrongOptions(question).map(({ text }) => text)
    const text = plain([id, question.prompt, question.explanation, ...keyInWords(question), ...wrong].join(' '))
    return words.every((word) => text.includes(word))
  })
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase()
