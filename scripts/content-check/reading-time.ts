import { type LessonFile, type LessonNode, everyNode, textOf } from './lesson-file.ts'

/** Silent reading of a French text, with room for those who read on a phone. */
const wordsPerMinute = 200

/**
 * Minutes: every word from the question to the three lines to keep, tables included, at 200 a
 * minute; one minute to look at each figure or table; one to work the example again.
 */
export const readingMinutes = ({ nodes, frontMatter }: Pick<LessonFile, 'nodes' | 'frontMatter'>): number => {
  const { question = '', takeaways = [] } = (frontMatter ?? {}) as { question?: string; takeaways?: string[] }
  const words = wordsIn([question, ...takeaways, ...nodes.map(wordsOf)].join(' '))
  return words / wordsPerMinute + nodes.filter(isLookedAt).length + 1
}

const isLookedAt = ({ type }: LessonNode) => type === 'table' || type === 'mdxJsxFlowElement'

const wordsOf = (node: LessonNode): string =>
  everyNode([node])
    .filter(({ type, value }) => value !== undefined && type !== 'mdxjsEsm')
    .map(textOf)
    .join(' ')

/** A « : » or a « € » between two spaces is not a word. */
const wordsIn = (text: string): number => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
