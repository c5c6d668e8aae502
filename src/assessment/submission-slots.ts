import type { ModuleNumber } from '../content/course-ids.ts'
import type { Moment } from './contract.ts'

/** What a submission is about, for the one who gives it and the screen that waits for it. */
export const quizSubmissionSlot = (moduleNumber: ModuleNumber, attempt: number): string =>
  `quiz-submission/${moduleNumber}/${attempt}`

export const selfAssessmentSubmissionSlot = (moment: Moment): string => `self-assessment-submission/${moment}`

export const positioningSubmissionSlot = 'positioning-submission'

export const finalSubmissionSlot = (attempt: number): string => `final-submission/${attempt}`
