import { Problem } from '../../src/kernel/problem.ts'
import type { TrainingSession } from '../../src/training-session/contract.ts'
import type { TrainingSessionState } from './state.ts'

/** @throws Problem `not-found` for a stream that no session was scheduled in. */
export const trainingSessionOf = ({ scheduled, closedAt }: TrainingSessionState): TrainingSession => {
  if (scheduled === null) throw new Problem('not-found')
  const { trainingSessionId, code, trainerName, place, halfDays } = scheduled
  return { id: trainingSessionId, code, trainerName, place, halfDays: [...halfDays], closedAt }
}
