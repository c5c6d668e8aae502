import * as contract from '../../src/assessment/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, asTrainee, handler } from '../handler.ts'
import { ownPlace } from '../training-session/access.ts'
import { recordTraineeCommand } from '../training-session/trainee-command.ts'
import { quizOf } from './quiz-view.ts'
import { answerQuestion, rateObjective, submitQuiz, submitSelfAssessment } from './rules.ts'

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
]
