import * as contract from '../../src/case-study/contract.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, asTrainee, handler } from '../handler.ts'
import { newGroupCodes } from '../people/codes.ts'
import { recordTraineeCommand } from '../training-session/trainee-command.ts'
import { formGroup, groupIdOf, joinGroup, leaveGroup } from './group-rules.ts'

export const groupHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.formGroup, ({ identity, params, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee, session) =>
      formGroup(session, trainee, params, { groupId: groupIdOf(command), codes: newGroupCodes() }),
    ),
  ),
  handler(contract.joinGroup, async ({ identity, params, body, command }) => {
    const takeBack = countedGuess(parts, asTrainee(identity).id)
    const isWrong = (error: unknown) => error instanceof Problem && error.code === 'wrong-group-code'
    try {
      const recorded = await recordTraineeCommand(parts, identity, command, (trainee, session) =>
        joinGroup(session, trainee, params, body.code, body.replaces),
      )
      takeBack()
      return recorded
    } catch (error) {
      if (!isWrong(error)) takeBack()
      throw error
    }
  }),
  handler(contract.leaveGroup, ({ identity, params, command }) =>
    recordTraineeCommand(parts, identity, command, (trainee, session) => leaveGroup(session, trainee, params)),
  ),
]

/** A code lets its reader into others' answers. @throws Problem `too-many-attempts` */
const countedGuess = ({ signInLimit, clock }: ApiParts, traineeId: string): (() => void) => {
  if (signInLimit.isReached('group', traineeId, clock())) throw new Problem('too-many-attempts')
  return signInLimit.count('group', traineeId, clock())
}
