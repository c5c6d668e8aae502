import type { ModuleNumber, ObjectiveId } from '../content/course-ids.ts'
import { giveCommand } from '../outbox/outbox.ts'
import {
  type Moment,
  type QuizAnswer,
  type Rating,
  answerQuestion,
  rateObjective,
  submitQuiz,
  submitSelfAssessment,
} from './contract.ts'
import { quizSubmissionSlot, selfAssessmentSubmissionSlot } from './submission-slots.ts'

const journey = ['journey']

export const ratingSlot = (moment: Moment, objectiveId: ObjectiveId | '') => `self-assessment/${moment}/${objectiveId}`

export const giveRating = (moment: Moment, objectiveId: ObjectiveId, rating: Rating) =>
  giveCommand(
    rateObjective,
    { params: { moment }, body: { objectiveId, rating } },
    { slot: ratingSlot(moment, objectiveId), refresh: [journey] },
  )

export const giveSelfAssessment = (moment: Moment) =>
  giveCommand(
    submitSelfAssessment,
    { params: { moment } },
    { slot: selfAssessmentSubmissionSlot(moment), refresh: [journey] },
  )

export const questionSlot = (moduleNumber: ModuleNumber, attempt: number, questionId: string) =>
  `quiz/${moduleNumber}/${attempt}/${questionId}`

/**
 * Figures are typed: a pause lets the next digit take the place of the last.
 * @param seen the version on screen of what this takes the place of
 */
export const giveQuizAnswer = (
  moduleNumber: ModuleNumber,
  attempt: number,
  questionId: string,
  answer: QuizAnswer,
  seen?: string,
) =>
  giveCommand(
    answerQuestion,
    { params: { moduleNumber, attempt }, body: { questionId, answer } },
    {
      slot: questionSlot(moduleNumber, attempt, questionId),
      pauseMs: answer.type === 'numeric' ? 700 : 0,
      refresh: [['quiz', moduleNumber], journey],
      seen,
    },
  )

export const giveQuiz = (moduleNumber: ModuleNumber, attempt: number) =>
  giveCommand(
    submitQuiz,
    { params: { moduleNumber, attempt } },
    {
      slot: quizSubmissionSlot(moduleNumber, attempt),
      refresh: [['quiz', moduleNumber], journey],
      after: questionSlot(moduleNumber, attempt, ''),
    },
  )
