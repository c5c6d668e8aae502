import type { Journey } from '../../src/journey/contract.ts'
import { presentActions } from '../application-plan/state.ts'
import { quizSummariesOf } from '../assessment/quiz-view.ts'
import { finalSummaryOf, positioningSummaryOf } from '../assessment/whole-course-view.ts'
import { issuedAttestationOf } from '../attestation/issue.ts'
import { caseStudySummariesOf } from '../case-study/work-view.ts'
import { lessonProgressOf } from '../lesson/lesson-view.ts'
import { objectivesOf } from '../objectives/evidence.ts'
import { documentSummariesOf } from '../professional-document/work-view.ts'
import { trainingSessionOf } from '../training-session/session-view.ts'
import type { TraineeState, TrainingSessionState } from '../training-session/state.ts'

export const journeyOf = (session: TrainingSessionState, trainee: TraineeState, position: number): Journey => ({
  position,
  trainingSession: trainingSessionOf(session),
  lessons: lessonProgressOf(trainee),
  selfAssessments: trainee.assessment.selfAssessments,
  quizzes: quizSummariesOf(trainee),
  positioningQuiz: positioningSummaryOf(trainee),
  finalAssessment: finalSummaryOf(trainee),
  caseStudies: caseStudySummariesOf(trainee),
  documents: documentSummariesOf(trainee),
  objectives: objectivesOf(trainee),
  attestation: issuedAttestationOf(trainee),
  applicationPlan: { actionCount: presentActions(trainee.applicationPlan).length },
})
