import * as contract from '../../src/case-study/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, asTrainee, asTrainer, handler } from '../handler.ts'
import { trainerOf } from '../people/trainer-of.ts'
import { ownPlace, requireOpen, requireOwn, requireTrainee, streamOf } from '../training-session/access.ts'
import { recordTraineeCommand } from '../training-session/trainee-command.ts'
import { groupHandlers } from './group-handlers.ts'
import { copiesOf, forEveryMember, membersOf, requireNamed } from './group-members.ts'
import { groupIdOf } from './group-rules.ts'
import { giverNames } from './group-view.ts'
import { reopenForAll } from './reopen-for-all.ts'
import { answerStep, reviewCaseStudy, submitCaseStudy } from './rules.ts'
import { caseStudyWorkOf } from './work-view.ts'

export const caseStudyHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.getCaseStudyWork, async ({ identity, params }) => {
    const { trainee, session } = await ownPlace(parts, asTrainee(identity))
    const isSessionClosed = session.closedAt !== null
    return caseStudyWorkOf(trainee, params.caseStudyId, { isTrainer: false, isSessionClosed }, session.trainees)
  }),
  handler(contract.answerStep, ({ identity, params, body, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee, session) => {
      const given = { answerId: body.commandId, basedOn: body.basedOn }
      const nameOf = giverNames(session.trainees, trainee)
      return forEveryMember(session, trainee, params, (member) =>
        answerStep(member, params, body.stepId, body.answer, given, nameOf),
      )
    }),
  ),
  handler(contract.submitCaseStudy, ({ identity, params, body, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee, session) => {
      requireNamed(membersOf(session, trainee, params), body.with ?? [])
      return forEveryMember(session, trainee, params, (member, members) => submitCaseStudy(member, params, members))
    }),
  ),
  ...groupHandlers(parts),
  handler(contract.reviewCaseStudy, async ({ identity, params, body, command }) => {
    const trainer = await trainerOf(parts, asTrainer(identity))
    const { trainingSessionId, traineeId, caseStudyId, attempt } = params
    return parts.sessions.record(streamOf(trainingSessionId), command, (session) => {
      requireOwn(session, trainer)
      requireOpen(session)
      const trainee = requireTrainee(session, traineeId)
      const of = { caseStudyId, attempt }
      return copiesOf(session, trainee, of).flatMap((copy) => reviewCaseStudy(copy, of, trainer, body))
    })
  }),
  handler(contract.reopenCaseStudy, async ({ identity, params, body, command }) => {
    const trainer = await trainerOf(parts, asTrainer(identity))
    const { trainingSessionId, traineeId, caseStudyId, attempt } = params
    return parts.sessions.record(streamOf(trainingSessionId), command, (session) => {
      requireOwn(session, trainer)
      requireOpen(session)
      const trainee = requireTrainee(session, traineeId)
      const of = { caseStudyId, attempt }
      return reopenForAll(session, trainee, of, trainer, { ...body, groupId: groupIdOf(command) })
    })
  }),
]
