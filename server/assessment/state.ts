import { type Arrangements, noArrangements } from '../../src/assessment/arrangements.ts'
import type { Moment, QuizAnswer, Rating } from '../../src/assessment/contract.ts'
import { type ModuleNumber, type ObjectiveId, moduleNumbers } from '../../src/content/course-ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { KnownEvent } from '../event-log/known-events.ts'
import { type AnswerVersions, versionAfter } from '../training-session/answer-version.ts'
import type { assessmentEvents } from './events.ts'
import { type FinalAttempt, longer, minutesFor } from './final-state.ts'

export type SelfAssessmentState = {
  readonly ratings: Partial<Record<ObjectiveId, Rating>>
  readonly submittedAt: Instant | null
}

export type QuestionResult = {
  readonly questionId: string
  readonly objectiveId: ObjectiveId
  readonly correct: boolean
}

export type QuizAttempt = {
  readonly attempt: number
  readonly answers: Readonly<Record<string, QuizAnswer>>
  readonly submittedAt: Instant
  readonly results: readonly QuestionResult[]
}

export type QuizState = {
  /** Answers of the attempt under way. */
  readonly answers: Readonly<Record<string, QuizAnswer>>
  readonly versions: AnswerVersions
  readonly attempts: readonly QuizAttempt[]
}

export type PositioningState = {
  readonly answers: Readonly<Record<string, QuizAnswer>>
  readonly submittedAt: Instant | null
  /** Empty until it is handed in. */
  readonly results: readonly QuestionResult[]
}

export type AssessmentState = {
  readonly selfAssessments: Readonly<Record<Moment, SelfAssessmentState>>
  readonly quizzes: Readonly<Record<ModuleNumber, QuizState>>
  readonly positioningQuiz: PositioningState
  /** In order; the last one may be under way. */
  readonly finalAttempts: readonly FinalAttempt[]
  readonly arrangements: Arrangements
}

export const noAssessment: AssessmentState = {
  selfAssessments: { before: { ratings: {}, submittedAt: null }, after: { ratings: {}, submittedAt: null } },
  quizzes: Object.fromEntries(
    moduleNumbers.map((number) => [number, { answers: {}, versions: {}, attempts: [] }]),
  ) as unknown as Record<ModuleNumber, QuizState>,
  positioningQuiz: { answers: {}, submittedAt: null, results: [] },
  finalAttempts: [],
  arrangements: noArrangements,
}

/** The attempt that answers go to now. */
export const openAttempt = (quiz: QuizState): number => quiz.attempts.length + 1

export const correctCount = (attempt: Pick<QuizAttempt, 'results'>): number =>
  attempt.results.filter((result) => result.correct).length

/**
 * The results on one objective of the attempt that is best on it: the largest share of right
 * answers, then the most questions, then the latest. A retake never takes away what an earlier
 * one showed, even when it asks nothing on this objective.
 */
export const bestResultsOn = (quiz: Pick<QuizState, 'attempts'>, objectiveId: ObjectiveId): readonly QuestionResult[] =>
  quiz.attempts
    .map(({ results }) => results.filter((result) => result.objectiveId === objectiveId))
    .filter((results) => results.length > 0)
    .reduce<readonly QuestionResult[]>((best, results) => (isAsGood(results, best) ? results : best), [])

const isAsGood = (results: readonly QuestionResult[], best: readonly QuestionResult[]): boolean => {
  const more = rightOf(results) * best.length - rightOf(best) * results.length
  return more === 0 ? results.length >= best.length : more > 0
}

const rightOf = (results: readonly QuestionResult[]): number => results.filter(({ correct }) => correct).length

export const evolveAssessment = (
  state: AssessmentState,
  event: KnownEvent<typeof assessmentEvents>,
): AssessmentState => {
  switch (event.type) {
    case 'objective-self-rated': {
      const { moment, objectiveId, rating } = event.data
      const before = state.selfAssessments[moment]
      return withSelfAssessment(state, moment, { ...before, ratings: { ...before.ratings, [objectiveId]: rating } })
    }
    case 'self-assessment-submitted': {
      const { moment } = event.data
      return withSelfAssessment(state, moment, { ...state.selfAssessments[moment], submittedAt: event.recordedAt })
    }
    case 'quiz-question-answered': {
      const { moduleNumber, questionId, answer } = event.data
      const quiz = state.quizzes[moduleNumber]
      const version = versionAfter({ version: quiz.versions[questionId], answer: quiz.answers[questionId] }, event)
      return withQuiz(state, moduleNumber, {
        ...quiz,
        answers: { ...quiz.answers, [questionId]: answer },
        versions: { ...quiz.versions, [questionId]: version },
      })
    }
    case 'quiz-submitted': {
      const { moduleNumber, attempt, results } = event.data
      const quiz = state.quizzes[moduleNumber]
      const submitted = { attempt, answers: quiz.answers, submittedAt: event.recordedAt, results }
      return withQuiz(state, moduleNumber, { answers: {}, versions: {}, attempts: [...quiz.attempts, submitted] })
    }
    case 'positioning-question-answered': {
      const { questionId, answer } = event.data
      const { positioningQuiz: quiz } = state
      return { ...state, positioningQuiz: { ...quiz, answers: { ...quiz.answers, [questionId]: answer } } }
    }
    case 'positioning-quiz-submitted': {
      const { results } = event.data
      return { ...state, positioningQuiz: { ...state.positioningQuiz, submittedAt: event.recordedAt, results } }
    }
    case 'final-assessment-started': {
      const { traineeId: _, ...drawn } = event.data
      const started = { ...drawn, startedAt: event.recordedAt, answers: {}, submitted: null }
      return { ...state, finalAttempts: [...state.finalAttempts, started] }
    }
    case 'final-question-answered': {
      const { attempt, questionId, answer } = event.data
      return withFinal(state, attempt, (one) => ({ ...one, answers: { ...one.answers, [questionId]: answer } }))
    }
    case 'final-assessment-submitted': {
      const { attempt, results, isAfterTime } = event.data
      const submitted = { at: event.recordedAt, results, isAfterTime }
      return withFinal(state, attempt, (one) => ({ ...one, submitted }))
    }
    case 'arrangements-made': {
      const { traineeId: _, ...arrangements } = event.data
      return {
        ...state,
        arrangements,
        finalAttempts: state.finalAttempts.map((one) =>
          one.submitted === null
            ? { ...one, minutesAllowed: longer(one.minutesAllowed, minutesFor(one.minutes, arrangements)) }
            : one,
        ),
      }
    }
  }
}

const withFinal = (
  state: AssessmentState,
  attempt: number,
  change: (one: FinalAttempt) => FinalAttempt,
): AssessmentState => ({
  ...state,
  finalAttempts: state.finalAttempts.map((one) => (one.attempt === attempt ? change(one) : one)),
})

const withSelfAssessment = (state: AssessmentState, moment: Moment, one: SelfAssessmentState): AssessmentState => ({
  ...state,
  selfAssessments: { ...state.selfAssessments, [moment]: one },
})

const withQuiz = (state: AssessmentState, moduleNumber: ModuleNumber, quiz: QuizState): AssessmentState => ({
  ...state,
  quizzes: { ...state.quizzes, [moduleNumber]: quiz },
})
