import * as final from '../../src/assessment/final-contract.ts'
import * as positioning from '../../src/assessment/positioning-contract.ts'
import { rightAnswer } from '../demonstration/right-answers.ts'
import type { Caller } from './classroom.ts'

/** The questions of the attempt that begins now. */
export const startFinal = async (trainee: Caller, attempt = 1) => {
  await trainee.call(final.startFinalAssessment, { params: { attempt } })
  return (await trainee.call(final.getFinalAssessment)).open?.questions ?? []
}

export const answerFinal = (trainee: Caller, questionId: string, attempt = 1) =>
  trainee.send(final.answerFinalQuestion, {
    params: { attempt },
    body: { commandId: crypto.randomUUID(), questionId, answer: rightAnswer(questionId) },
  })

/** All right but on the objectives named, which are left without an answer. */
export const submitFinal = async (trainee: Caller, attempt = 1, left: readonly string[] = []): Promise<void> => {
  for (const { id, objectiveId } of await startFinal(trainee, attempt))
    if (!left.includes(objectiveId)) await answerFinal(trainee, id, attempt)
  await trainee.call(final.submitFinalAssessment, { params: { attempt } })
}

export const submitPositioning = async (trainee: Caller, left: readonly string[] = []): Promise<void> => {
  const { questions } = await trainee.call(positioning.getPositioningQuiz)
  for (const { id, objectiveId } of questions) {
    if (left.includes(objectiveId)) continue
    const body = { questionId: id, answer: rightAnswer(id) }
    await trainee.call(positioning.answerPositioningQuestion, { body })
  }
  await trainee.call(positioning.submitPositioningQuiz)
}
