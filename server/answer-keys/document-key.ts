import type { TopicId } from '../../src/content/course-ids.ts'

/** What a correction rests on, in the course itself. */
export type Ground =
  | { readonly kind: 'lesson'; readonly id: TopicId }
  /** An anchor of « Idées reçues ». */
  | { readonly kind: 'myth'; readonly id: string }
  /** An anchor of « Puis-je… ? ». */
  | { readonly kind: 'law'; readonly id: string }

export type QuestionKey = {
  /** The correction in words, a paragraph an element. */
  readonly paragraphs: readonly string[]
  readonly grounds: readonly Ground[]
  /** Of a choice: the options expected. */
  readonly options?: readonly string[]
  /** Of figures: the value, rounded as asked, and the accepted distance, both ends included. */
  readonly figures?: Readonly<Record<string, { readonly value: number; readonly tolerance: number }>>
}

/** Something to see in the document. One passage may hold several, one point may lie in several passages. */
export type PointKey = {
  readonly id: string
  readonly title: string
  readonly passageIds: readonly string[]
  /** The kinds that are right for it, the best one first. */
  readonly kinds: readonly [string, ...string[]]
  readonly explanation: string
  readonly grounds: readonly Ground[]
}

export type DocumentKey = {
  readonly version: number
  readonly questions: Readonly<Record<string, QuestionKey>>
  readonly points: readonly PointKey[]
}

export const lesson = (id: TopicId): Ground => ({ kind: 'lesson', id })
export const myth = (id: string): Ground => ({ kind: 'myth', id })
export const law = (id: string): Ground => ({ kind: 'law', id })
