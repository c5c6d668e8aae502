import * as z from 'zod/mini'

/* What « Maintenant » reads of the two assessments of the whole course; apart, so that it loads no more of them. */

/** `closed` once a module quiz is handed in: its correction would have taught what this one asks. */
export const positioningStateSchema = z.enum(['open', 'submitted', 'closed'])

export const positioningSummarySchema = z.object({
  state: positioningStateSchema,
  questionCount: z.int(),
  answeredCount: z.int(),
})
export type PositioningSummary = z.infer<typeof positioningSummarySchema>

export const finalSummarySchema = z.object({
  state: z.enum(['not-started', 'in-progress', 'submitted']),
  attemptsSubmitted: z.int(),
  /** The threshold, on each of the four objectives, in one attempt or the other. */
  isReached: z.boolean(),
})
export type FinalSummary = z.infer<typeof finalSummarySchema>
