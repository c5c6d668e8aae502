import { moduleOf } from '../../src/content/course.ts'
import { type ModuleNumber, moduleNumbers, objectiveIds } from '../../src/content/course-ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { BoardRow, ProgressState, TraineeRecord } from '../../src/live/contract.ts'
import { planActionsOf } from '../application-plan/plan-view.ts'
import { issuedAttestationOf } from '../attestation/issue.ts'
import type { SelfAssessmentState } from '../assessment/state.ts'
import { quizOf } from '../assessment/quiz-view.ts'
import {
  finalAssessmentOf,
  finalSummaryOf,
  positioningRecordOf,
  positioningSummaryOf,
} from '../assessment/whole-course-view.ts'
import { caseStudySummariesOf, caseStudyWorkOf } from '../case-study/work-view.ts'
import { lessonProgressOf } from '../lesson/lesson-view.ts'
import { objectivesOf } from '../objectives/evidence.ts'
import { handedInOf } from '../professional-document/work-view.ts'
import { type TraineeState, type TrainingSessionState, nameOf } from '../training-session/state.ts'
import { trainingSessionOf } from '../training-session/session-view.ts'
import { caseStudyIds, documentIds } from '../../src/content/course-ids.ts'

const rows = new WeakMap<TraineeState, BoardRow>()

/** Folded states don't change, so each row is computed once however many screens watch. */
export const boardRowOf = (trainee: TraineeState): BoardRow => {
  const row = rows.get(trainee) ?? computedRow(trainee)
  rows.set(trainee, row)
  return row
}

const computedRow = (trainee: TraineeState): BoardRow => ({
  traineeId: trainee.traineeId,
  name: nameOf(trainee),
  company: trainee.company,
  joinedAt: trainee.joinedAt,
  lastSeenAt: trainee.lastSeenAt,
  activity: trainee.activity,
  positioning: selfAssessmentProgress(trainee.assessment.selfAssessments.before),
  positioningQuiz: positioningProgress(trainee),
  finalAssessment: finalProgress(trainee),
  modules: moduleNumbers.map((number) => moduleProgress(trainee, number)),
  caseStudies: caseStudySummariesOf(trainee).map((one) => ({
    caseStudyId: one.caseStudyId,
    state:
      one.awaitingReviewCount > 0
        ? 'awaiting-review'
        : one.reopening
          ? 'given-back'
          : one.submittedCount > 0
            ? 'done'
            : one.answeredCount > 0
              ? 'in-progress'
              : 'not-started',
    ...(one.reopening && { givenBackAt: one.reopening.at }),
  })),
  selfAssessment: selfAssessmentProgress(trainee.assessment.selfAssessments.after),
  objectives: objectivesOf(trainee).objectives.map(({ objectiveId, result, decision }) => ({
    objectiveId,
    result,
    decided: decision !== null,
  })),
  attestation: trainee.attestations.length > 0,
})

const selfAssessmentProgress = ({ ratings, submittedAt }: SelfAssessmentState): ProgressState =>
  submittedAt !== null ? 'done' : objectiveIds.some((id) => ratings[id]) ? 'in-progress' : 'not-started'

const positioningProgress = (trainee: TraineeState): ProgressState => {
  const { state, answeredCount } = positioningSummaryOf(trainee)
  return state === 'submitted' ? 'done' : answeredCount > 0 ? 'in-progress' : 'not-started'
}

const finalProgress = (trainee: TraineeState): ProgressState => {
  const { state } = finalSummaryOf(trainee)
  return state === 'submitted' ? 'done' : state
}

const moduleProgress = (trainee: TraineeState, moduleNumber: ModuleNumber): BoardRow['modules'][number] => {
  const topics = moduleOf(moduleNumber).topics
  const quiz = trainee.assessment.quizzes[moduleNumber]
  const lessonsDone = topics.filter(({ id }) => trainee.lessons.has(id)).length
  const quizDone = quiz.attempts.length > 0
  const started =
    quizDone ||
    Object.keys(quiz.answers).length > 0 ||
    topics.some(({ id }) => trainee.openedTopics.has(id) || trainee.lessons.has(id))
  const done = quizDone && lessonsDone === topics.length
  return {
    moduleNumber,
    state: done ? 'done' : started ? 'in-progress' : 'not-started',
    lessonsDone,
    lessonCount: topics.length,
    quizDone,
  }
}

export const traineeRecordOf = (
  session: TrainingSessionState,
  trainee: TraineeState,
  position: number,
  at: Instant,
): TraineeRecord => ({
  position,
  trainingSession: trainingSessionOf(session),
  trainee: {
    traineeId: trainee.traineeId,
    name: nameOf(trainee),
    firstName: trainee.firstName,
    lastName: trainee.lastName,
    company: trainee.company,
  },
  attendance: session.attendance === null ? null : [...(session.attendance.get(trainee.traineeId) ?? [])],
  lessons: lessonProgressOf(trainee),
  selfAssessments: trainee.assessment.selfAssessments,
  quizzes: moduleNumbers.map((number) => quizOf(trainee, number)),
  positioningQuiz: positioningRecordOf(trainee),
  finalAssessment: finalAssessmentOf(session, trainee, { at, isTrainer: true }),
  caseStudies: caseStudyIds.map((id) =>
    caseStudyWorkOf(trainee, id, { isTrainer: true, isSessionClosed: session.closedAt !== null }, session.trainees),
  ),
  documents: documentIds.map((id) => handedInOf(trainee, id)),
  objectives: objectivesOf(trainee),
  attestation: issuedAttestationOf(trainee),
  applicationPlan: { actions: planActionsOf(trainee) },
})
