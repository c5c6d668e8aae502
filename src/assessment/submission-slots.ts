import type { ModuleNumber } from '../content/course-ids.ts'
import type { Moment } from './contract.ts'

/** As `giveQuiz` and `giveSelfAssessment` name them. */
export const quizSubmissionSlot = (moduleNumber: ModuleNumber, attempt: number): string =>
  `quiz-submission/${moduleNumber}/${attempt}`

export const selfAssessmentSubmissionSlot = (moment: Moment): string => `self-assessment-submission/${moment}`
