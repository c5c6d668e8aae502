import { type PlanAction, actionsAllowed } from '../../src/application-plan/contract.ts'
import { isBlank } from '../../src/application-plan/rules.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import type { TraineeState } from '../training-session/state.ts'
import { applicationPlanEvents } from './events.ts'
import { presentActions } from './state.ts'

const event = newEvent(applicationPlanEvents)

/**
 * One action as it now stands, incomplete or not: the plan is formative. The same words again, or
 * none at all in a new action, record nothing.
 * @throws Problem `plan-full` when it would be one more than allowed
 */
export const writeAction = (trainee: TraineeState, actionId: string, action: PlanAction): readonly NewEvent[] => {
  const before = trainee.applicationPlan.get(actionId)
  const isThere = before !== undefined && !before.isRemoved
  if (isThere ? isSame(before.action, action) : isBlank(action)) return []
  if (!isThere && presentActions(trainee.applicationPlan).length >= actionsAllowed) throw new Problem('plan-full')
  const { objectiveId, what, customers, startsOn, dueOn, indicator, firstStep, help } = action
  const { traineeId } = trainee
  return [
    event('plan-action-written', by(trainee), {
      traineeId,
      actionId,
      objectiveId,
      what,
      customers,
      startsOn,
      dueOn,
      indicator,
      firstStep,
      help,
    }),
  ]
}

/** Removing what is not there, or no longer, changes nothing. */
export const removeAction = (trainee: TraineeState, actionId: string): readonly NewEvent[] => {
  const before = trainee.applicationPlan.get(actionId)
  if (before === undefined || before.isRemoved) return []
  return [event('plan-action-removed', by(trainee), { traineeId: trainee.traineeId, actionId })]
}

const isSame = (one: PlanAction, other: PlanAction): boolean =>
  (Object.keys(one) as (keyof PlanAction)[]).every((field) => one[field] === other[field])

const by = ({ traineeId }: TraineeState) => ({ actor: traineeId, subject: traineeId })
