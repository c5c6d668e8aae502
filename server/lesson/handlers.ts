import * as contract from '../../src/lesson/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, handler } from '../handler.ts'
import { recordTraineeCommand } from '../training-session/trainee-command.ts'
import { completeLesson, openLesson } from './rules.ts'

export const lessonHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.openLesson, ({ identity, params, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) => openLesson(trainee, params.topicId)),
  ),
  handler(contract.completeLesson, ({ identity, params, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee) => completeLesson(trainee, params.topicId)),
  ),
]
