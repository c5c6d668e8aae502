import type { ObjectiveId } from '../../src/content/course-ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { Decision } from '../../src/objectives/contract.ts'
import { attestationInForce, isEarned, issued } from '../attestation/issue.ts'
import type { OrganisationSettings } from '../attestation/organisation-settings.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import type { TraineeState, TrainingSessionState } from '../training-session/state.ts'
import { objectiveEvents } from './events.ts'

const event = newEvent(objectiveEvents)

/**
 * The trainer's word on one objective, with its reason. When it completes the four, the
 * attestation is issued with it; when it changes one already issued, the next version is.
 * @param decision.replaces when the decision it replaces was made, as the trainer read it
 * @throws Problem `conflict` when that is not the decision in force any more
 */
export const decideObjective = (
  session: TrainingSessionState,
  trainee: TraineeState,
  trainer: { readonly id: string; readonly name: string },
  objectiveId: ObjectiveId,
  { result, reason, replaces }: Pick<Decision, 'result' | 'reason'> & { readonly replaces: Instant | null },
  { settings, at }: { readonly settings: OrganisationSettings; readonly at: Instant },
): readonly NewEvent[] => {
  if ((trainee.decisions[objectiveId]?.at ?? null) !== replaces)
    throw new Problem('conflict', {
      detail:
        'Cet objectif a été décidé entre-temps, peut-être dans un autre onglet. Relisez la décision, puis recommencez.',
    })
  const who = { actor: trainer.id, subject: trainee.traineeId }
  const decided = event('objective-decided', who, {
    traineeId: trainee.traineeId,
    objectiveId,
    result,
    reason,
    trainerName: trainer.name,
  })
  const decision: Decision = { result, reason, trainerName: trainer.name, at }
  const after = { ...trainee, decisions: { ...trainee.decisions, [objectiveId]: decision } }
  const holdsOne = attestationInForce(trainee) !== null
  return [decided, ...(holdsOne || isEarned(after) ? issued(session, after, null, settings, at) : [])]
}
