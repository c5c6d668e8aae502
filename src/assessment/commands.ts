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
import { answerFinalQuestion, submitFinalAssessment } from './final-contract.ts'
import { answerPositioningQuestion, submitPositioningQuiz } from './positioning-contract.ts'
import {
  finalSubmissionSlot,
  positioningSubmissionSlot,
  quizSubmissionSlot,
  selfAssessmentSubmissionSlot,
} from './submission-slots.ts'

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

/** Figures are typed: a pause lets the next digit take the place of the last. */
const pauseMsFor = ({ type }: QuizAnswer): number => (type === 'numeric' ? 700 : 0)

/** @param seen the version on screen of what this takes the place of */
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
      pauseMs: pauseMsFor(answer),
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

export const positioningSlot = (questionId: string) => `positioning/${questionId}`

export const givePositioningAnswer = (questionId: string, answer: QuizAnswer) =>
  giveCommand(
    answerPositioningQuestion,
    { params: {}, body: { questionId, answer } },
    {
      slot: positioningSlot(questionId),
      pauseMs: pauseMsFor(answer),
      refresh: [['positioning-quiz'], journey],
    },
  )

export const givePositioningQuiz = () =>
  giveCommand(
    submitPositioningQuiz,
    { params: {} },
    { slot: positioningSubmissionSlot, refresh: [['positioning-quiz'], journey] },
  )

export const finalSlot = (attempt: number, questionId: string) => `final/${attempt}/${questionId}`

export const giveFinalAnswer = (attempt: number, questionId: string, answer: QuizAnswer) =>
  giveCommand(
    answerFinalQuestion,
    { params: { attempt }, body: { questionId, answer } },
    {
      slot: finalSlot(attempt, questionId),
      pauseMs: pauseMsFor(answer),
      refresh: [['final-assessment'], journey],
    },
  )

export const giveFinalAssessment = (attempt: number) =>
  giveCommand(
    submitFinalAssessment,
    { params: { attempt } },
    { slot: finalSubmissionSlot(attempt), refresh: [['final-assessment'], journey] },
  )
