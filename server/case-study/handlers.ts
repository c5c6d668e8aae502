import * as contract from '../../src/case-study/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, asTrainee, asTrainer, handler } from '../handler.ts'
import { trainerOf } from '../people/trainer-of.ts'
import { ownPlace, requireOpen, requireOwn, requireTrainee, streamOf } from '../training-session/access.ts'
import { recordTraineeCommand } from '../training-session/trainee-command.ts'
import { answerStep, reviewCaseStudy, submitCaseStudy } from './rules.ts'
import { caseStudyWorkOf } from './work-view.ts'

export const caseStudyHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.getCaseStudyWork, async ({ identity, params }) => {
    const { trainee, session } = await ownPlace(parts, asTrainee(identity))
    const isSessionClosed = session.closedAt !== null
    return caseStudyWorkOf(trainee, params.caseStudyId, { isTrainer: false, isSessionClosed })
  }),
  handler(contract.answerStep, ({ identity, params, body, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) =>
      answerStep(trainee, params, body.stepId, body.answer, { answerId: body.commandId, basedOn: body.basedOn }),
    ),
  ),
  handler(contract.submitCaseStudy, ({ identity, params, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) => submitCaseStudy(trainee, params)),
  ),
  handler(contract.reviewCaseStudy, async ({ identity, params, body, command }) => {
    const trainer = await trainerOf(parts, asTrainer(identity))
    const { trainingSessionId, traineeId, caseStudyId, attempt } = params
    return parts.sessions.record(streamOf(trainingSessionId), command, (session) => {
      requireOwn(session, trainer)
      requireOpen(session)
      const trainee = requireTrainee(session, traineeId)
      return reviewCaseStudy(trainee, { caseStudyId, attempt }, trainer, body.levels, body.comment)
    })
  }),
]
