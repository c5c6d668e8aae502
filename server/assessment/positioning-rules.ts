import type { QuizAnswer } from '../../src/assessment/contract.ts'
import { moduleNumbers } from '../../src/content/course-ids.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import { questionById } from '../question-bank/question-bank.ts'
import type { TraineeState } from '../training-session/state.ts'
import { positioningQuestions } from './course-selection.ts'
import { assessmentEvents } from './events.ts'
import { answerProblem, isCorrect } from './scoring.ts'

const event = newEvent(assessmentEvents)

/** Whether it can still say where somebody starts: a module quiz handed in has shown them corrections. */
export const positioningStateOf = ({ assessment }: TraineeState): 'open' | 'submitted' | 'closed' => {
  if (assessment.positioningQuiz.submittedAt !== null) return 'submitted'
  return moduleNumbers.some((number) => assessment.quizzes[number].attempts.length > 0) ? 'closed' : 'open'
}

/** @throws Problem `positioning-closed`, `unknown-question`, `answer-of-wrong-kind` */
export const answerPositioning = (
  trainee: TraineeState,
  questionId: string,
  answer: QuizAnswer,
): readonly NewEvent[] => {
  requireOpen(trainee)
  if (!positioningQuestions().includes(questionId)) throw new Problem('unknown-question')
  const problem = answerProblem(questionById(questionId), answer)
  if (problem !== null) throw new Problem('answer-of-wrong-kind', { detail: problem })
  return [event('positioning-question-answered', by(trainee), { traineeId: trainee.traineeId, questionId, answer })]
}

/** What has no answer is not known: that is what one wants to learn here. @throws Problem `positioning-closed` */
export const submitPositioning = (trainee: TraineeState): readonly NewEvent[] => {
  requireOpen(trainee)
  const { answers } = trainee.assessment.positioningQuiz
  const results = positioningQuestions().map((questionId) => {
    const question = questionById(questionId)
    const answer = answers[questionId]
    const correct = answer !== undefined && isCorrect(question, answer)
    return { questionId, objectiveId: question.objective, correct }
  })
  return [event('positioning-quiz-submitted', by(trainee), { traineeId: trainee.traineeId, results })]
}

const requireOpen = (trainee: TraineeState): void => {
  if (positioningStateOf(trainee) !== 'open') throw new Problem('positioning-closed')
}

const by = ({ traineeId }: TraineeState) => ({ actor: traineeId, subject: traineeId })
