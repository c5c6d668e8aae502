import type { StepAnswer, StepAnswers } from '../../src/case-study/answer.ts'
import { attemptsAllowed } from '../../src/case-study/contract.ts'
import { type CaseStudyId, type ObjectiveId, caseStudyIds } from '../../src/content/course-ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { Level, StepScores } from '../answer-keys/case-study-key.ts'
import type { KnownEvent } from '../event-log/known-events.ts'
import { type AnswerVersions, versionAfter } from '../training-session/answer-version.ts'
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
  /** Of these answers: given back, they stand as they did. */
  readonly versions: AnswerVersions
  readonly submittedAt: Instant
  readonly scores: StepScores
  /** Everybody it was handed in for; absent when that is one. */
  readonly members?: readonly string[] | undefined
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

export type Group = {
  readonly groupId: string
  /** The attempt that is shared: another's answers stay one's own. */
  readonly attempt: number
  /** `null` where nobody joins: what is given back is for those who handed it in. */
  readonly code: string | null
  readonly members: readonly string[]
}

/** What is answered, and which giving of each answer stands. */
export type AnsweredWork = { readonly answers: StepAnswers; readonly versions: AnswerVersions }

export type CaseStudyState = {
  /** Of the attempt under way. */
  readonly answers: StepAnswers
  readonly versions: AnswerVersions
  /** Who shares it, the trainee included; the others' answers enter their record as their own do. */
  readonly group: Group | null
  readonly attempts: readonly CaseStudyAttempt[]
  /**
   * Of the next attempt, begun before the last one was given back: they wait for their turn. `null` when
   * none is, or was when the debrief opened.
   */
  readonly setAside: AnsweredWork | null
  /** When the trainer opened the debrief for the whole session, which ends the attempts. */
  readonly debriefOpenedAt: Instant | null
}

export type CaseStudiesState = Readonly<Record<CaseStudyId, CaseStudyState>>

export const noCaseStudy = Object.fromEntries(
  caseStudyIds.map((id) => [
    id,
    { answers: {}, versions: {}, group: null, attempts: [], setAside: null, debriefOpenedAt: null },
  ]),
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
  // What was shared again is handed in; a group at an attempt under way keeps what still arrives, each of them.
  const group = reopenedAttempt(one) === null ? one.group : null
  return { ...state, [caseStudyId]: { ...one, attempts, group, debriefOpenedAt } }
}

/** What an answer to an attempt stands with. */
export const workOn = (one: CaseStudyState, attempt: number): AnsweredWork =>
  one.setAside !== null && attempt === nextAttempt(one) ? one.setAside : one

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
      const { attempt, stepId } = event.data
      const answer: StepAnswer = event.data.answer
      const before = workOn(one, attempt)
      const version = versionAfter({ version: before.versions[stepId], answer: before.answers[stepId] }, event)
      const after = {
        answers: { ...before.answers, [stepId]: answer },
        versions: { ...before.versions, [stepId]: version },
      }
      return before === one.setAside ? { ...one, setAside: after } : { ...one, ...after }
    }
    case 'case-study-submitted': {
      const { attempt, scores, automaticLevels, members } = event.data
      const submitted = {
        attempt,
        answers: one.answers,
        versions: one.versions,
        submittedAt: event.recordedAt,
        scores,
        members,
        automaticLevels,
        review: null,
        reopening: null,
        earlier: [],
      }
      const isAnew = one.attempts.some((past) => past.attempt === attempt)
      const attempts = isAnew
        ? withAttempt(one, attempt, (past) => ({ ...submitted, earlier: earlierOf(past) }))
        : [...one.attempts, submitted]
      const { answers, versions } = one.setAside ?? nothingAnswered
      return { ...one, answers, versions, group: null, attempts, setAside: null }
    }
    case 'case-study-group-formed': {
      const { groupId, code, attempt, traineeId } = event.data
      return { ...one, group: { groupId, code, attempt, members: [traineeId] } }
    }
    case 'case-study-group-joined': {
      const { groupId, code, attempt, members, answers } = event.data
      const brought = Object.entries(answers)
      return {
        ...one,
        group: { groupId, code, attempt, members },
        answers: { ...one.answers, ...Object.fromEntries(brought.map(([stepId, { answer }]) => [stepId, answer])) },
        versions: {
          ...one.versions,
          ...Object.fromEntries(brought.map(([stepId, { answerId, by, at }]) => [stepId, { ids: [answerId], by, at }])),
        },
      }
    }
    case 'case-study-group-left': {
      const { members, traineeId } = event.data
      const group = one.group && members.includes(traineeId) ? { ...one.group, members } : null
      return { ...one, group }
    }
    case 'case-study-reviewed': {
      const { levels, comment, reviewerName, attempt } = event.data
      const review = { levels, comment, reviewerName, at: event.recordedAt }
      return { ...one, attempts: withAttempt(one, attempt, (past) => ({ ...past, review })) }
    }
    case 'case-study-reopened': {
      const { attempt, reason, trainerName, group } = event.data
      const given = one.attempts.find((past) => past.attempt === attempt)
      // Its submission was erased on request: there is nothing to give back.
      if (!given) return one
      const reopening = { reason, trainerName, at: event.recordedAt }
      return {
        ...one,
        answers: given.answers,
        versions: given.versions,
        group: group ? { ...group, attempt, code: null } : null,
        attempts: withAttempt(one, attempt, (past) => ({ ...past, reopening })),
        setAside: { answers: one.answers, versions: one.versions },
      }
    }
  }
}

const nothingAnswered: AnsweredWork = { answers: {}, versions: {} }

const withAttempt = (
  { attempts }: CaseStudyState,
  attempt: number,
  change: (past: CaseStudyAttempt) => CaseStudyAttempt,
): CaseStudyAttempt[] => attempts.map((past) => (past.attempt === attempt ? change(past) : past))

/** The trace of an attempt that comes anew. */
const earlierOf = ({ earlier, reopening, ...submission }: CaseStudyAttempt): CaseStudyAttempt['earlier'] =>
  reopening === null ? earlier : [...earlier, { ...submission, reopening }]
