import type { ReactNode } from 'react'

/** « Promoteurs », « 88 ÷ 200 », « 44 % » */
export type Step = { readonly what: string; readonly sum: string; readonly result: string }

/** What a tool answers to the figures of a person. */
export type Answer = {
  /** The figure itself, large. */
  readonly headline: string
  /** The same in a sentence, which is what a screen reader announces. */
  readonly sentence: string
  readonly steps: readonly Step[]
  /** What these very figures call for. */
  readonly warnings?: readonly string[]
  /** Tables and drawings. */
  readonly more?: ReactNode
}
