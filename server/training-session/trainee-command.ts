import type { Recorded } from '../../src/kernel/endpoint.ts'
import type { CommandId } from '../../src/kernel/ids.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { ApiParts } from '../api-parts.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { asTrainee } from '../handler.ts'
import type { Identity } from '../people/identity.ts'
import { requireOpen, streamOf } from './access.ts'
import type { TraineeState, TrainingSessionState } from './state.ts'

type TraineeCommand = (
  parts: ApiParts,
  identity: Identity | null,
  commandId: CommandId,
  decide: (trainee: TraineeState, session: TrainingSessionState) => readonly NewEvent[],
) => Promise<Recorded>

/** Records what a trainee does in their own session, while it is open. */
export const recordTraineeCommand: TraineeCommand = (parts, identity, commandId, decide) =>
  recorded(requireOpen, parts, identity, commandId, decide)

/** The same whether the session is closed or not, for what changes no result. */
export const recordAfterTheClosureToo: TraineeCommand = (parts, identity, commandId, decide) =>
  recorded(() => {}, parts, identity, commandId, decide)

const recorded = (
  check: typeof requireOpen,
  ...[parts, identity, commandId, decide]: Parameters<TraineeCommand>
): Promise<Recorded> => {
  const { id, trainingSessionId } = asTrainee(identity)
  return parts.sessions.record(streamOf(trainingSessionId), commandId, (session) => {
    check(session)
    const trainee = session.trainees.get(id)
    if (!trainee) throw new Problem('sign-in-required')
    return decide(trainee, session)
  })
}
