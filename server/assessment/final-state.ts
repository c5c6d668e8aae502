import { type Arrangements } from '../../src/assessment/arrangements.ts'
import type { QuizAnswer } from '../../src/assessment/contract.ts'
import { finalAttemptsAllowed, graceSeconds } from '../../src/assessment/final-contract.ts'
import { isThresholdReached } from '../../src/assessment/rules.ts'
import { type ObjectiveId, objectiveIds } from '../../src/content/course-ids.ts'
import { thresholds } from '../../src/content/mastery.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { QuestionResult } from './state.ts'

export type FinalAttempt = {
  readonly attempt: number
  readonly questionIds: readonly string[]
  readonly correctedBefore: readonly string[]
  readonly startedAt: Instant
  /** For everybody when it began, `null` for no limit. */
  readonly minutes: number | null
  /** For this trainee; arrangements made since have only made it longer. */
  readonly minutesAllowed: number | null
  readonly answers: Readonly<Record<string, QuizAnswer>>
  /** `null` while it is under way. */
  readonly submitted: {
    readonly at: Instant
    readonly isAfterTime: boolean
    readonly results: readonly QuestionResult[]
  } | null
}

export type SubmittedFinal = FinalAttempt & { readonly submitted: NonNullable<FinalAttempt['submitted']> }

export const openFinal = (attempts: readonly FinalAttempt[]): FinalAttempt | null =>
  attempts.find(({ submitted }) => submitted === null) ?? null

export const submittedFinals = (attempts: readonly FinalAttempt[]): readonly SubmittedFinal[] =>
  attempts.filter((one): one is SubmittedFinal => one.submitted !== null)

/** The attempt that can begin, `null` when one is under way, both are used or the threshold is reached. */
export const nextFinalAttempt = (attempts: readonly FinalAttempt[]): number | null =>
  openFinal(attempts) !== null || attempts.length >= finalAttemptsAllowed || isFinalReached(attempts)
    ? null
    : attempts.length + 1

/** Nothing more can come that a correction would spoil. */
export const isFinalOver = (attempts: readonly FinalAttempt[]): boolean =>
  openFinal(attempts) === null && nextFinalAttempt(attempts) === null

export type Score = { readonly correct: number; readonly outOf: number }

export const finalScoreOn = ({ submitted }: SubmittedFinal, objectiveId: ObjectiveId): Score => {
  const results = submitted.results.filter((one) => one.objectiveId === objectiveId)
  return { correct: results.filter(({ correct }) => correct).length, outOf: results.length }
}

/** The better attempt on one objective, the later of equals; `null` before the first is handed in. */
export const bestFinalOn = (attempts: readonly FinalAttempt[], objectiveId: ObjectiveId): Score | null =>
  submittedFinals(attempts)
    .map((one) => finalScoreOn(one, objectiveId))
    .filter(({ outOf }) => outOf > 0)
    .reduce<Score | null>(
      (best, one) => (best === null || one.correct * best.outOf >= best.correct * one.outOf ? one : best),
      null,
    )

/** 70 % on each of the four objectives, in one attempt or the other. */
export const isFinalReached = (attempts: readonly FinalAttempt[]): boolean =>
  objectiveIds.every((id) => {
    const best = bestFinalOn(attempts, id)
    return best !== null && isThresholdReached(best, thresholds.acquired)
  })

/** @param minutes for everybody @returns minutes for this trainee, `null` for no limit */
export const minutesFor = (
  minutes: number | null,
  { extraMinutes, hasNoTimeLimit }: Pick<Arrangements, 'extraMinutes' | 'hasNoTimeLimit'>,
): number | null => (minutes === null || hasNoTimeLimit ? null : minutes + extraMinutes)

/** The time that was announced never shrinks under somebody's hands. */
export const longer = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.max(a, b)

/** When the time of an attempt is over, `null` when it has no limit. */
export const endOf = ({ startedAt, minutesAllowed }: FinalAttempt): Instant | null =>
  minutesAllowed === null ? null : new Date(Date.parse(startedAt) + minutesAllowed * 60_000).toISOString()

/** Past the end and the grace: nothing that arrives now was given in time, as far as anybody can tell. */
export const isTimeOver = (attempt: FinalAttempt, at: Instant): boolean => {
  const end = endOf(attempt)
  return end !== null && Date.parse(at) > Date.parse(end) + graceSeconds * 1000
}
