import type { Moment, QuizAnswer, Rating } from '../../src/assessment/contract.ts'
import { type ModuleNumber, type ObjectiveId, objectiveIds } from '../../src/content/course-ids.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import { questionById } from '../question-bank/question-bank.ts'
import { type Given, requireSeen } from '../training-session/answer-version.ts'
import type { TraineeState } from '../training-session/state.ts'
import { assessmentEvents } from './events.ts'
import { openFinal } from './final-state.ts'
import { formOf } from './quiz-forms.ts'
import { answerProblem, isCorrect } from './scoring.ts'
import { openAttempt } from './state.ts'

const event = newEvent(assessmentEvents)

/** @throws Problem `self-assessment-submitted` */
export const rateObjective = (
  trainee: TraineeState,
  moment: Moment,
  objectiveId: ObjectiveId,
  rating: Rating,
): readonly NewEvent[] => {
  const { ratings, submittedAt } = trainee.assessment.selfAssessments[moment]
  if (submittedAt !== null) throw new Problem('self-assessment-submitted')
  if (ratings[objectiveId] === rating) return []
  return [event('objective-self-rated', by(trainee), { traineeId: trainee.traineeId, moment, objectiveId, rating })]
}

/** @throws Problem `self-assessment-submitted`, `self-assessment-incomplete` */
export const submitSelfAssessment = (trainee: TraineeState, moment: Moment): readonly NewEvent[] => {
  const { ratings, submittedAt } = trainee.assessment.selfAssessments[moment]
  if (submittedAt !== null) throw new Problem('self-assessment-submitted')
  if (objectiveIds.some((id) => ratings[id] === undefined)) throw new Problem('self-assessment-incomplete')
  return [event('self-assessment-submitted', by(trainee), { traineeId: trainee.traineeId, moment })]
}

export type AttemptOfQuiz = { readonly moduleNumber: ModuleNumber; readonly attempt: number }

/**
 * An answer may change until the attempt is submitted; each change is an event.
 * @throws Problem `attempt-closed`, `conflict` (an attempt that is not the next one),
 *   `unknown-question`, `answer-of-wrong-kind`, `answered-elsewhere`
 */
export const answerQuestion = (
  trainee: TraineeState,
  { moduleNumber, attempt }: AttemptOfQuiz,
  questionId: string,
  answer: QuizAnswer,
  given: Given = {},
): readonly NewEvent[] => {
  requireOpen(trainee, { moduleNumber, attempt })
  if (!formOf(moduleNumber, attempt).includes(questionId)) throw new Problem('unknown-question')
  const problem = answerProblem(questionById(questionId), answer)
  if (problem !== null) throw new Problem('answer-of-wrong-kind', { detail: problem })
  const { answers, versions } = trainee.assessment.quizzes[moduleNumber]
  requireSeen({ version: versions[questionId], answer: answers[questionId] }, answer, given)
  return [
    event('quiz-question-answered', by(trainee), {
      traineeId: trainee.traineeId,
      moduleNumber,
      attempt,
      questionId,
      answer,
      answerId: given.answerId,
    }),
  ]
}

/** @throws Problem `attempt-closed`, `conflict`, `final-under-way` (its correction would help), `quiz-incomplete` */
export const submitQuiz = (trainee: TraineeState, { moduleNumber, attempt }: AttemptOfQuiz): readonly NewEvent[] => {
  requireOpen(trainee, { moduleNumber, attempt })
  if (openFinal(trainee.assessment.finalAttempts) !== null) throw new Problem('final-under-way')
  const { answers } = trainee.assessment.quizzes[moduleNumber]
  const results = formOf(moduleNumber, attempt).map((questionId) => {
    const question = questionById(questionId)
    const answer = answers[questionId]
    if (answer === undefined) throw new Problem('quiz-incomplete')
    return { questionId, objectiveId: question.objective, correct: isCorrect(question, answer) }
  })
  return [event('quiz-submitted', by(trainee), { traineeId: trainee.traineeId, moduleNumber, attempt, results })]
}

const requireOpen = (trainee: TraineeState, { moduleNumber, attempt }: AttemptOfQuiz): void => {
  const open = openAttempt(trainee.assessment.quizzes[moduleNumber])
  if (attempt < open) throw new Problem('attempt-closed')
  if (attempt > open) throw new Problem('conflict')
}

const by = ({ traineeId }: TraineeState) => ({ actor: traineeId, subject: traineeId })
