import type { RecordedAction } from '../../src/application-plan/contract.ts'
import type { TraineeState } from '../training-session/state.ts'
import { presentActions } from './state.ts'

export const planActionsOf = ({ applicationPlan }: TraineeState): RecordedAction[] =>
  presentActions(applicationPlan).map(({ actionId, action, revision, writtenAt }) => ({
    actionId,
    ...action,
    revision,
    writtenAt,
  }))
