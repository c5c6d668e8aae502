import type { MDXComponents, MDXContent } from 'mdx/types'
import * as z from 'zod/mini'

import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { TopicId } from '../course-ids.ts'
import { figuresOf } from '../figures/figures.ts'
import { type LessonFrontMatter, lessonFrontMatterSchema } from './front-matter.ts'

export type Lesson = {
  readonly default: MDXContent
  readonly frontMatter: LessonFrontMatter
  /** What its text names without importing it, `<KanoCurve />`. */
  readonly figures: MDXComponents
}

/** How to load the lesson of a topic with its figures; each one is its own chunk. */
export const lessonOf = (topicId: TopicId) => async (): Promise<Lesson> => {
  const path = `./${topicId.replace('.', '-')}.mdx`
  const load = lessons[path]
  if (load === undefined) throw new Error(`src/content/lessons has no ${path}`)
  const [{ default: body, frontMatter }, figures] = await Promise.all([load(), figuresOf(topicId)])
  return { default: body, frontMatter: spaced(z.parse(lessonFrontMatterSchema, frontMatter)), figures }
}

/**
 * Reading times, known before any lesson is loaded. The front matter says the same, and a
 * test compares them.
 */
export const lessonMinutes: Readonly<Record<TopicId, number>> = {
  '1.1': 7,
  '1.2': 6,
  '1.3': 7,
  '1.4': 7,
  '1.5': 7,
  '2.1': 7,
  '2.2': 7,
  '2.3': 7,
  '2.4': 8,
  '3.1': 7,
  '3.2': 7,
  '3.3': 6,
  '3.4': 7,
  '4.1': 8,
  '4.2': 7,
  '4.3': 8,
  '4.4': 7,
  '4.5': 6,
  '5.1': 8,
  '5.2': 7,
  '5.3': 8,
  '5.4': 6,
}

const lessons = import.meta.glob<{ default: MDXContent; frontMatter: unknown }>('./*.mdx')

const spaced = ({ question, takeaways, sources, ...rest }: LessonFrontMatter): LessonFrontMatter => ({
  ...rest,
  question: withFrenchSpaces(question),
  takeaways: takeaways.map(withFrenchSpaces),
  sources: sources.map(({ label, confidence }) => ({ label: withFrenchSpaces(label), confidence })),
})
