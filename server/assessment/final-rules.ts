import type { Arrangements } from '../../src/assessment/arrangements.ts'
import type { QuizAnswer } from '../../src/assessment/contract.ts'
import { moduleNumbers } from '../../src/content/course-ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import { questionById } from '../question-bank/question-bank.ts'
import { trainingSessionEvents } from '../training-session/events.ts'
import type { TraineeState, TrainingSessionState } from '../training-session/state.ts'
import { finalQuestions } from './course-selection.ts'
import { assessmentEvents } from './events.ts'
import { type FinalAttempt, isTimeOver, minutesFor, nextFinalAttempt } from './final-state.ts'
import { answerProblem, isCorrect } from './scoring.ts'

const event = newEvent(assessmentEvents)
const sessionEvent = newEvent(trainingSessionEvents)

/** Draws the questions. Begun already, it goes on. @throws Problem `attempt-closed`, `no-final-attempt-left`, `conflict` */
export const startFinal = (
  trainee: TraineeState,
  session: Pick<TrainingSessionState, 'finalAssessmentMinutes'>,
  attempt: number,
): readonly NewEvent[] => {
  const { finalAttempts, arrangements, quizzes } = trainee.assessment
  const begun = finalAttempts.find((one) => one.attempt === attempt)
  if (begun?.submitted === null) return []
  if (begun !== undefined) throw new Problem('attempt-closed')
  const next = nextFinalAttempt(finalAttempts)
  if (next === null) throw new Problem('no-final-attempt-left')
  if (attempt !== next) throw new Problem('conflict')
  const corrected = new Set(
    moduleNumbers.flatMap((number) =>
      quizzes[number].attempts.flatMap(({ results }) => results.map(({ questionId }) => questionId)),
    ),
  )
  const questionIds = finalQuestions(new Set(finalAttempts.flatMap((one) => one.questionIds)), corrected)
  const minutes = session.finalAssessmentMinutes
  return [
    event('final-assessment-started', by(trainee), {
      traineeId: trainee.traineeId,
      attempt,
      questionIds: [...questionIds],
      correctedBefore: questionIds.filter((id) => corrected.has(id)),
      minutes,
      minutesAllowed: minutesFor(minutes, arrangements),
    }),
  ]
}

/** @throws Problem `final-not-started`, `attempt-closed`, `time-over`, `unknown-question`, `answer-of-wrong-kind` */
export const answerFinal = (
  trainee: TraineeState,
  attempt: number,
  { questionId, answer }: { readonly questionId: string; readonly answer: QuizAnswer },
  at: Instant,
): readonly NewEvent[] => {
  const open = requireOpen(trainee, attempt)
  if (isTimeOver(open, at)) throw new Problem('time-over')
  if (!open.questionIds.includes(questionId)) throw new Problem('unknown-question')
  const problem = answerProblem(questionById(questionId), answer)
  if (problem !== null) throw new Problem('answer-of-wrong-kind', { detail: problem })
  return [event('final-question-answered', by(trainee), { traineeId: trainee.traineeId, attempt, questionId, answer })]
}

/** Whatever was answered counts, after the time too, which is then said. @throws Problem `final-not-started`, `attempt-closed` */
export const submitFinal = (trainee: TraineeState, attempt: number, at: Instant): readonly NewEvent[] => {
  const open = requireOpen(trainee, attempt)
  const results = open.questionIds.map((questionId) => {
    const question = questionById(questionId)
    const answer = open.answers[questionId]
    const correct = answer !== undefined && isCorrect(question, answer)
    return { questionId, objectiveId: question.objective, correct }
  })
  const isAfterTime = isTimeOver(open, at)
  return [
    event('final-assessment-submitted', by(trainee), { traineeId: trainee.traineeId, attempt, results, isAfterTime }),
  ]
}

export const setDuration = (
  session: Pick<TrainingSessionState, 'finalAssessmentMinutes'>,
  trainer: { readonly id: string },
  minutes: number | null,
): readonly NewEvent[] =>
  session.finalAssessmentMinutes === minutes
    ? []
    : [sessionEvent('final-assessment-duration-set', { actor: trainer.id, subject: null }, { minutes })]

export const arrange = (
  { traineeId, assessment }: TraineeState,
  trainer: { readonly id: string },
  { extraMinutes, hasNoTimeLimit, means }: Arrangements,
): readonly NewEvent[] => {
  const arrangements = { extraMinutes, hasNoTimeLimit, means: [...new Set(means)].toSorted() }
  return JSON.stringify(arrangements) === JSON.stringify(assessment.arrangements)
    ? []
    : [event('arrangements-made', { actor: trainer.id, subject: traineeId }, { traineeId, ...arrangements })]
}

const requireOpen = ({ assessment }: TraineeState, attempt: number): FinalAttempt => {
  const one = assessment.finalAttempts.find((each) => each.attempt === attempt)
  if (one === undefined) throw new Problem('final-not-started')
  if (one.submitted !== null) throw new Problem('attempt-closed')
  return one
}

const by = ({ traineeId }: TraineeState) => ({ actor: traineeId, subject: traineeId })
