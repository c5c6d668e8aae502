import * as contract from '../../src/assessment/contract.ts'
import * as final from '../../src/assessment/final-contract.ts'
import * as positioning from '../../src/assessment/positioning-contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, asTrainee, asTrainer, handler } from '../handler.ts'
import { ownPlace, requireOpen, requireOwn, requireTrainee, streamOf } from '../training-session/access.ts'
import { recordTraineeCommand } from '../training-session/trainee-command.ts'
import { answerFinal, arrange, setDuration, startFinal, submitFinal } from './final-rules.ts'
import { answerPositioning, submitPositioning } from './positioning-rules.ts'
import { quizOf } from './quiz-view.ts'
import { answerQuestion, rateObjective, submitQuiz, submitSelfAssessment } from './rules.ts'
import { finalAssessmentOf, positioningQuizOf } from './whole-course-view.ts'

export const assessmentHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.rateObjective, ({ identity, params, body, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) =>
      rateObjective(trainee, params.moment, body.objectiveId, body.rating),
    ),
  ),
  handler(contract.submitSelfAssessment, ({ identity, params, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) => submitSelfAssessment(trainee, params.moment)),
  ),
  handler(contract.getQuiz, async ({ identity, params }) => {
    const { trainee } = await ownPlace(parts, asTrainee(identity))
    return quizOf(trainee, params.moduleNumber)
  }),
  handler(contract.answerQuestion, ({ identity, params, body, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) =>
      answerQuestion(trainee, params, body.questionId, body.answer, {
        answerId: body.commandId,
        basedOn: body.basedOn,
      }),
    ),
  ),
  handler(contract.submitQuiz, ({ identity, params, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) => submitQuiz(trainee, params)),
  ),
  ...positioningHandlers(parts),
  ...finalHandlers(parts),
]

const positioningHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(positioning.getPositioningQuiz, async ({ identity }) => {
    const { trainee } = await ownPlace(parts, asTrainee(identity))
    return positioningQuizOf(trainee)
  }),
  handler(positioning.answerPositioningQuestion, ({ identity, body, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) =>
      answerPositioning(trainee, body.questionId, body.answer),
    ),
  ),
  handler(positioning.submitPositioningQuiz, ({ identity, command }) =>
    recordTraineeCommand(parts, identity, command, submitPositioning),
  ),
]

const finalHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(final.getFinalAssessment, async ({ identity }) => {
    const { session, trainee } = await ownPlace(parts, asTrainee(identity))
    return finalAssessmentOf(session, trainee, { at: parts.clock(), isTrainer: false })
  }),
  handler(final.startFinalAssessment, ({ identity, params, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee, session) => startFinal(trainee, session, params.attempt)),
  ),
  handler(final.answerFinalQuestion, ({ identity, params, body, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) =>
      answerFinal(trainee, params.attempt, body, parts.clock()),
    ),
  ),
  handler(final.submitFinalAssessment, ({ identity, params, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) => submitFinal(trainee, params.attempt, parts.clock())),
  ),
  handler(final.setFinalDuration, ({ identity, params, body, command }) => {
    const trainer = asTrainer(identity)
    return parts.sessions.record(streamOf(params.trainingSessionId), command, (session) => {
      requireOwn(session, trainer)
      requireOpen(session)
      return setDuration(session, trainer, body.minutes)
    })
  }),
  handler(final.makeArrangements, ({ identity, params, body, command }) => {
    const trainer = asTrainer(identity)
    return parts.sessions.record(streamOf(params.trainingSessionId), command, (session) => {
      requireOwn(session, trainer)
      requireOpen(session)
      return arrange(requireTrainee(session, params.traineeId), trainer, body)
    })
  }),
]
