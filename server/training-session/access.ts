import { Problem } from '../../src/kernel/problem.ts'
import type { ApiParts } from '../api-parts.ts'
import type { StreamId } from '../event-log/event-log.ts'
import type { Identity } from '../people/identity.ts'
import type { TraineeState, TrainingSessionState } from './state.ts'

export const streamOf = (trainingSessionId: string): StreamId => `training-session:${trainingSessionId}`

/** A session that is not this trainer's does not exist for them. @throws Problem `not-found` */
export const requireOwn = (
  state: TrainingSessionState,
  trainer: { readonly id: string },
): NonNullable<TrainingSessionState['scheduled']> => {
  if (state.scheduled === null || state.scheduled.trainerId !== trainer.id) throw new Problem('not-found')
  return state.scheduled
}

/** @throws Problem `not-found` */
export const requireTrainee = (state: TrainingSessionState, traineeId: string): TraineeState => {
  const trainee = state.trainees.get(traineeId)
  if (!trainee) throw new Problem('not-found')
  return trainee
}

/** After the closure nothing a trainee or trainer does changes the results. @throws Problem `session-closed` */
export const requireOpen = (state: TrainingSessionState): void => {
  if (state.closedAt !== null) throw new Problem('session-closed')
}

/** The caller's own place: the only one a trainee can name. @throws Problem `sign-in-required` when it is gone */
export const ownPlace = async (
  parts: ApiParts,
  who: Extract<Identity, { role: 'trainee' }>,
): Promise<{ session: TrainingSessionState; trainee: TraineeState; position: number }> => {
  const { state, position } = await parts.sessions.load(streamOf(who.trainingSessionId))
  const trainee = state.trainees.get(who.id)
  if (!trainee) throw new Problem('sign-in-required')
  return { session: state, trainee, position }
}
