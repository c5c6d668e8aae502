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

export type CaseStudyAttempt = {
  readonly attempt: number
  readonly answers: StepAnswers
  readonly submittedAt: Instant
  readonly scores: StepScores
  /** Everybody it was handed in for; absent when that is one. */
  readonly members?: readonly string[] | undefined
  readonly automaticLevels: Partial<Record<ObjectiveId, Level>>
  /** The last one; earlier ones stay in the log. */
  readonly review: CaseStudyReview | null
}

export type Group = { readonly groupId: string; readonly code: string; readonly members: readonly string[] }

export type CaseStudyState = {
  /** Of the attempt under way. */
  readonly answers: StepAnswers
  readonly versions: AnswerVersions
  /** Who shares it, the trainee included; the others' answers enter their record as their own do. */
  readonly group: Group | null
  readonly attempts: readonly CaseStudyAttempt[]
}

export type CaseStudiesState = Readonly<Record<CaseStudyId, CaseStudyState>>

export const noCaseStudy = Object.fromEntries(
  caseStudyIds.map((id) => [id, { answers: {}, versions: {}, group: null, attempts: [] }]),
) as unknown as CaseStudiesState

/** The attempt that answers go to now, `null` when all are used. */
export const openAttempt = (one: CaseStudyState): number | null =>
  one.attempts.length < attemptsAllowed ? one.attempts.length + 1 : null

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
      const { stepId } = event.data
      const answer: StepAnswer = event.data.answer
      const version = versionAfter({ version: one.versions[stepId], answer: one.answers[stepId] }, event)
      return {
        ...one,
        answers: { ...one.answers, [stepId]: answer },
        versions: { ...one.versions, [stepId]: version },
      }
    }
    case 'case-study-submitted': {
      const { attempt, scores, automaticLevels, members } = event.data
      const submitted = {
        attempt,
        answers: one.answers,
        submittedAt: event.recordedAt,
        scores,
        members,
        automaticLevels,
        review: null,
      }
      return { answers: {}, versions: {}, group: null, attempts: [...one.attempts, submitted] }
    }
    case 'case-study-group-formed': {
      const { groupId, code, traineeId } = event.data
      return { ...one, group: { groupId, code, members: [traineeId] } }
    }
    case 'case-study-group-joined': {
      const { groupId, code, members, answers } = event.data
      const brought = Object.entries(answers)
      return {
        ...one,
        group: { groupId, code, members },
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
      return { ...one, attempts: one.attempts.map((past) => (past.attempt === attempt ? { ...past, review } : past)) }
    }
  }
}
