import type { FinalAssessment, FinalAttempt } from '../../src/assessment/final-contract.ts'
import type { PositioningQuiz, PositioningRecord } from '../../src/assessment/positioning-contract.ts'
import type { FinalSummary, PositioningSummary } from '../../src/assessment/summaries.ts'
import { objectiveIds } from '../../src/content/course-ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { questionById } from '../question-bank/question-bank.ts'
import type { TraineeState, TrainingSessionState } from '../training-session/state.ts'
import { positioningQuestions } from './course-selection.ts'
import {
  type SubmittedFinal,
  endOf,
  finalScoreOn,
  isFinalOver,
  isFinalReached,
  nextFinalAttempt,
  openFinal,
  submittedFinals,
} from './final-state.ts'
import { positioningStateOf } from './positioning-rules.ts'
import { correctionOf, sheetOf } from './quiz-view.ts'

export const positioningQuizOf = (trainee: TraineeState): PositioningQuiz => {
  const { submittedAt, answers, results } = trainee.assessment.positioningQuiz
  // As it was handed in: the selection may have changed since.
  const ids = submittedAt === null ? positioningQuestions() : results.map(({ questionId }) => questionId)
  return {
    state: positioningStateOf(trainee),
    questions: sheets(trainee, ids, 'positioning'),
    answers: only(answers, ids),
    submittedAt,
  }
}

/** With the correction, which the trainer alone reads: it would teach what the first quizzes ask. */
export const positioningRecordOf = (trainee: TraineeState): PositioningRecord => {
  const quiz = positioningQuizOf(trainee)
  const { results } = trainee.assessment.positioningQuiz
  return { ...quiz, correction: quiz.submittedAt === null ? null : correctionOf({ results, answers: quiz.answers }) }
}

export const positioningSummaryOf = (trainee: TraineeState): PositioningSummary => {
  const { answers } = trainee.assessment.positioningQuiz
  const ids = positioningQuestions()
  return {
    state: positioningStateOf(trainee),
    questionCount: ids.length,
    answeredCount: Object.keys(only(answers, ids)).length,
  }
}

/** @param reader the trainer reads every correction, the trainee once nothing is left that it would spoil */
export const finalAssessmentOf = (
  { finalAssessmentMinutes, closedAt }: Pick<TrainingSessionState, 'finalAssessmentMinutes' | 'closedAt'>,
  trainee: TraineeState,
  { at, isTrainer }: { readonly at: Instant; readonly isTrainer: boolean },
): FinalAssessment => {
  const { finalAttempts, arrangements } = trainee.assessment
  const open = openFinal(finalAttempts)
  const isCorrected = isTrainer || closedAt !== null || isFinalOver(finalAttempts)
  return {
    at,
    minutes: finalAssessmentMinutes,
    arrangements: { ...arrangements, means: [...arrangements.means] },
    nextAttempt: nextFinalAttempt(finalAttempts),
    open: open && {
      attempt: open.attempt,
      startedAt: open.startedAt,
      minutesAllowed: open.minutesAllowed,
      endsAt: endOf(open),
      questions: sheets(trainee, open.questionIds, `final-${open.attempt}`),
      answers: { ...open.answers },
    },
    attempts: submittedFinals(finalAttempts).map((one) => submittedOf(trainee, one, isCorrected)),
  }
}

export const finalSummaryOf = ({ assessment: { finalAttempts } }: TraineeState): FinalSummary => {
  const attemptsSubmitted = submittedFinals(finalAttempts).length
  return {
    state: openFinal(finalAttempts) !== null ? 'in-progress' : attemptsSubmitted > 0 ? 'submitted' : 'not-started',
    attemptsSubmitted,
    isReached: isFinalReached(finalAttempts),
  }
}

const submittedOf = (trainee: TraineeState, one: SubmittedFinal, isCorrected: boolean): FinalAttempt => ({
  attempt: one.attempt,
  startedAt: one.startedAt,
  submittedAt: one.submitted.at,
  isAfterTime: one.submitted.isAfterTime,
  results: objectiveIds
    .map((objectiveId) => ({ objectiveId, ...finalScoreOn(one, objectiveId) }))
    .filter(({ outOf }) => outOf > 0),
  correctedBefore: one.correctedBefore.length,
  corrected: isCorrected
    ? {
        questions: sheets(trainee, one.questionIds, `final-${one.attempt}`),
        answers: { ...one.answers },
        correction: correctionOf({ results: one.submitted.results, answers: one.answers }),
      }
    : null,
})

const sheets = ({ traineeId }: TraineeState, ids: readonly string[], sitting: string) =>
  ids.map((id) => sheetOf(questionById(id), `${traineeId}/${sitting}`))

const only = <Value>(record: Readonly<Record<string, Value>>, ids: readonly string[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id)))
