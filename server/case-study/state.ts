import type { StepAnswers } from '../../src/case-study/answer.ts'
import { attemptsAllowed } from '../../src/case-study/contract.ts'
import { type CaseStudyId, type ObjectiveId, caseStudyIds } from '../../src/content/course-ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { Level, StepScores } from '../answer-keys/case-study-key.ts'
import type { KnownEvent } from '../event-log/known-events.ts'
import type { caseStudyEvents } from './events.ts'

export type CaseStudyReview = {
  readonly levels: Readonly<Record<ObjectiveId, Level>>
  readonly comment: string
  readonly reviewerName: string
  readonly at: Instant
}

export type CaseStudyReopening = { readonly reason: string; readonly trainerName: string; readonly at: Instant }

/** What was handed in at one time, with the reading of it. */
export type CaseStudySubmission = {
  readonly attempt: number
  readonly answers: StepAnswers
  readonly submittedAt: Instant
  readonly scores: StepScores
  readonly automaticLevels: Partial<Record<ObjectiveId, Level>>
  /** The last one; earlier ones stay in the log. */
  readonly review: CaseStudyReview | null
}

export type CaseStudyAttempt = CaseStudySubmission & {
  /** While it is the trainee's again; until it is submitted anew, what was submitted counts. */
  readonly reopening: CaseStudyReopening | null
  /** What was submitted before it was given back, oldest first. */
  readonly earlier: readonly (CaseStudySubmission & { readonly reopening: CaseStudyReopening })[]
}

export type CaseStudyState = {
  /** Of the attempt under way. */
  readonly answers: StepAnswers
  readonly attempts: readonly CaseStudyAttempt[]
  /** Of the next attempt, begun before the last one was given back: they wait for their turn. */
  readonly setAside: StepAnswers
  /** When the trainer opened the debrief for the whole session, which ends the attempts. */
  readonly debriefOpenedAt: Instant | null
}

export type CaseStudiesState = Readonly<Record<CaseStudyId, CaseStudyState>>

export const noCaseStudy = Object.fromEntries(
  caseStudyIds.map((id) => [id, { answers: {}, attempts: [], setAside: {}, debriefOpenedAt: null }]),
) as unknown as CaseStudiesState

/** The attempt to work on and to hand in now, `null` when all are used or the debrief is open. */
export const openAttempt = (one: CaseStudyState): number | null =>
  one.debriefOpenedAt === null ? attemptUnderWay(one) : null

/**
 * The attempt that answers go to, the one that was given back before the next one; `null` when all
 * are used. What arrives after the debrief is open is kept as well.
 */
export const attemptUnderWay = (one: CaseStudyState): number | null => reopenedAttempt(one)?.attempt ?? nextAttempt(one)

export const reopenedAttempt = ({ attempts }: CaseStudyState): CaseStudyAttempt | null =>
  attempts.find(({ reopening }) => reopening !== null) ?? null

/** The attempt after those that were ever submitted. */
export const nextAttempt = ({ attempts }: CaseStudyState): number | null =>
  attempts.length < attemptsAllowed ? attempts.length + 1 : null

/** What was given back and not handed in anew counts as it was handed in. */
export const withDebriefOpen = (
  state: CaseStudiesState,
  caseStudyId: CaseStudyId,
  debriefOpenedAt: Instant,
): CaseStudiesState => {
  const one = state[caseStudyId]
  const attempts = one.attempts.map((attempt) => ({ ...attempt, reopening: null }))
  return { ...state, [caseStudyId]: { ...one, attempts, debriefOpenedAt } }
}

export const evolveCaseStudies = (
  state: CaseStudiesState,
  event: KnownEvent<typeof caseStudyEvents>,
): CaseStudiesState => {
  const { caseStudyId } = event.data
  const one = state[caseStudyId]
  return { ...state, [caseStudyId]: evolved(one, event) }
}

const evolved = (one: CaseStudyState, event: KnownEvent<typeof caseStudyEvents>): CaseStudyState => {
  switch (event.type) {
    case 'case-study-step-answered': {
      const { attempt, stepId, answer } = event.data
      const isForLater = reopenedAttempt(one) !== null && attempt !== attemptUnderWay(one)
      return isForLater
        ? { ...one, setAside: { ...one.setAside, [stepId]: answer } }
        : { ...one, answers: { ...one.answers, [stepId]: answer } }
    }
    case 'case-study-submitted': {
      const { attempt, scores, automaticLevels } = event.data
      const submitted = {
        attempt,
        answers: one.answers,
        submittedAt: event.recordedAt,
        scores,
        automaticLevels,
        review: null,
        reopening: null,
        earlier: [],
      }
      const isAnew = one.attempts.some((past) => past.attempt === attempt)
      const attempts = isAnew
        ? withAttempt(one, attempt, (past) => ({ ...submitted, earlier: earlierOf(past) }))
        : [...one.attempts, submitted]
      return { ...one, answers: one.setAside, attempts, setAside: {} }
    }
    case 'case-study-reviewed': {
      const { levels, comment, reviewerName, attempt } = event.data
      const review = { levels, comment, reviewerName, at: event.recordedAt }
      return { ...one, attempts: withAttempt(one, attempt, (past) => ({ ...past, review })) }
    }
    case 'case-study-reopened': {
      const { attempt, reason, trainerName } = event.data
      const given = one.attempts.find((past) => past.attempt === attempt)
      // Its submission was erased on request: there is nothing to give back.
      if (!given) return one
      const reopening = { reason, trainerName, at: event.recordedAt }
      return {
        ...one,
        answers: given.answers,
        attempts: withAttempt(one, attempt, (past) => ({ ...past, reopening })),
        setAside: one.answers,
      }
    }
  }
}

const withAttempt = (
  { attempts }: CaseStudyState,
  attempt: number,
  change: (past: CaseStudyAttempt) => CaseStudyAttempt,
): CaseStudyAttempt[] => attempts.map((past) => (past.attempt === attempt ? change(past) : past))

/** The trace of an attempt that comes anew. */
const earlierOf = ({ earlier, reopening, ...submission }: CaseStudyAttempt): CaseStudyAttempt['earlier'] =>
  reopening === null ? earlier : [...earlier, { ...submission, reopening }]
