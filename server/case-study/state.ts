import type { StepAnswer, StepAnswers } from '../../src/case-study/answer.ts'
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

export type CaseStudyAttempt = {
  readonly attempt: number
  readonly answers: StepAnswers
  readonly submittedAt: Instant
  readonly scores: StepScores
  readonly automaticLevels: Partial<Record<ObjectiveId, Level>>
  /** The last one; earlier ones stay in the log. */
  readonly review: CaseStudyReview | null
}

export type CaseStudyState = {
  readonly answers: StepAnswers
  readonly attempts: readonly CaseStudyAttempt[]
  /** When the trainer opened the debrief for the whole session, which ends the attempts. */
  readonly debriefOpenedAt: Instant | null
}

export type CaseStudiesState = Readonly<Record<CaseStudyId, CaseStudyState>>

export const noCaseStudy = Object.fromEntries(
  caseStudyIds.map((id) => [id, { answers: {}, attempts: [], debriefOpenedAt: null }]),
) as unknown as CaseStudiesState

/** The attempt to work on and to hand in now, `null` when all are used or the debrief is open. */
export const openAttempt = (one: CaseStudyState): number | null =>
  one.debriefOpenedAt === null ? attemptUnderWay(one) : null

/** The attempt that answers go to, `null` when all are used: what arrives after the debrief is open is kept as well. */
export const attemptUnderWay = ({ attempts }: CaseStudyState): number | null =>
  attempts.length < attemptsAllowed ? attempts.length + 1 : null

export const withDebriefOpen = (
  state: CaseStudiesState,
  caseStudyId: CaseStudyId,
  debriefOpenedAt: Instant,
): CaseStudiesState => ({ ...state, [caseStudyId]: { ...state[caseStudyId], debriefOpenedAt } })

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
      const answer: StepAnswer = event.data.answer
      return { ...one, answers: { ...one.answers, [event.data.stepId]: answer } }
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
      }
      return { ...one, answers: {}, attempts: [...one.attempts, submitted] }
    }
    case 'case-study-reviewed': {
      const { levels, comment, reviewerName, attempt } = event.data
      const review = { levels, comment, reviewerName, at: event.recordedAt }
      return { ...one, attempts: one.attempts.map((past) => (past.attempt === attempt ? { ...past, review } : past)) }
    }
  }
}
