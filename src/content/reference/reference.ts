import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { LessonFrontMatter } from '../lessons/front-matter.ts'

/** What every entry of a reference page has. */
export type Reference = {
  /** The anchor of its address, kept for ever: people send it to one another. */
  readonly id: string
  readonly sources: LessonFrontMatter['sources']
  /** What its source does not allow one to say, or what to look at again on the day. */
  readonly caution: string
}

/** Entries are written with plain spaces; this gives every text of theirs the French ones. */
export const spaced = <Entry extends Reference>(entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => spacedValue(entry) as Entry)

const spacedValue = (value: unknown): unknown => {
  if (typeof value === 'string') return withFrenchSpaces(value)
  if (Array.isArray(value)) return value.map(spacedValue)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spacedValue(one)]))
  return value
}

/** Everything one may search an entry for. */
export const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(wordsOf).join(' ')
}
