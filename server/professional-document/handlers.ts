import * as contract from '../../src/professional-document/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, asTrainee, handler } from '../handler.ts'
import { ownPlace } from '../training-session/access.ts'
import { recordTraineeCommand } from '../training-session/trainee-command.ts'
import { answerDocumentQuestion, markPassage, submitDocumentAnalysis } from './rules.ts'
import { documentWorkOf } from './work-view.ts'

export const documentHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.getDocumentWork, async ({ identity, params }) => {
    const { trainee } = await ownPlace(parts, asTrainee(identity))
    return documentWorkOf(trainee, params.documentId)
  }),
  handler(contract.answerDocumentQuestion, ({ identity, params, body, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) =>
      answerDocumentQuestion(trainee, params.documentId, body.questionId, body.answer),
    ),
  ),
  handler(contract.markPassage, ({ identity, params, body, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) =>
      markPassage(trainee, params.documentId, body.passageId, body.mark),
    ),
  ),
  handler(contract.submitDocumentAnalysis, ({ identity, params, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) => submitDocumentAnalysis(trainee, params.documentId)),
  ),
]
