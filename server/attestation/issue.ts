import { course } from '../../src/content/course.ts'
import { type HalfDayId, objectiveIds } from '../../src/content/course-ids.ts'
import type { IssuedAttestation } from '../../src/attestation/contract.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import { objectivesOf } from '../objectives/evidence.ts'
import type { TraineeState, TrainingSessionState } from '../training-session/state.ts'
import { type AttestationContent, courseNature, toCompleteOf } from './attestation-content.ts'
import { attestationEvents } from './events.ts'
import type { OrganisationSettings } from './organisation-settings.ts'

const event = newEvent(attestationEvents)

/** The version in force; earlier ones are revoked by it and stay in the log. */
export const attestationInForce = (trainee: TraineeState): AttestationContent | null =>
  trainee.isAttestationRevoked ? null : (trainee.attestations.at(-1) ?? null)

export const issuedAttestationOf = (trainee: TraineeState): IssuedAttestation | null => {
  const content = attestationInForce(trainee)
  return (
    content && {
      number: content.number,
      version: content.version,
      issuedAt: content.issuedAt,
      toComplete: [...content.toComplete],
      results: content.objectives.map(({ objectiveId, result }) => ({ objectiveId, result })),
    }
  )
}

/** Every objective validated by the trainer: the attestation need not wait for the closure. */
export const isEarned = (trainee: TraineeState): boolean => objectivesOf(trainee).missing.length === 0

/**
 * The attestation this trainee should now hold, as an event, or none when the one in force
 * already says the same. A difference makes the next version, which names the one it replaces.
 * @param halfDayIds the half-days followed, `null` before the trainer has stated them
 */
export const issued = (
  { scheduled }: TrainingSessionState,
  trainee: TraineeState,
  halfDayIds: readonly HalfDayId[] | null,
  settings: OrganisationSettings,
  issuedAt: Instant,
): readonly NewEvent[] => {
  if (scheduled === null) return []
  // A revoked version is still the last number used.
  const last = trainee.attestations.at(-1) ?? null
  const before = attestationInForce(trainee)
  const { objectives } = objectivesOf(trainee)
  const starts = scheduled.halfDays.map(({ startsAt }) => startsAt).sort()
  const ends = scheduled.halfDays.map(({ endsAt }) => endsAt).sort()
  const content = {
    number: `${course.reference}-${scheduled.code.replace(/^RCL-/, '')}-${String(trainee.rank).padStart(2, '0')}`,
    version: (last?.version ?? 0) + 1,
    replacesVersion: last?.version ?? null,
    issuedAt,
    organisation: { name: course.organisation.name, legalLines: [...course.organisation.lines] },
    beneficiary: { firstName: trainee.firstName, lastName: trainee.lastName, company: trainee.company },
    course: { title: course.title, reference: course.reference, nature: courseNature },
    dates: { startsOn: starts[0] ?? issuedAt, endsOn: ends.at(-1) ?? issuedAt },
    place: scheduled.place,
    trainerName: scheduled.trainerName,
    plannedDuration: durationOf(4, settings),
    followedDuration: halfDayIds === null ? null : durationOf(halfDayIds.length, settings),
    objectives: objectiveIds.map((objectiveId, index) => ({
      objectiveId,
      text: course.objectives[index]?.text ?? objectiveId,
      result: objectives[index]?.result ?? 'not-assessed',
    })),
    evaluationMethods: [...course.evaluation.points.slice(0, 2), 'quiz par module et auto-évaluation'],
    activityDeclaration: settings.activityDeclaration ?? null,
    signatory: settings.signatory ?? null,
  }
  const complete: AttestationContent = { ...content, toComplete: toCompleteOf(content) }
  if (before !== null && sameButForIssue(before, complete)) return []
  const who = { actor: 'system', subject: trainee.traineeId }
  return [event('attestation-issued', who, { traineeId: trainee.traineeId, content: complete })]
}

/** Takes back the version in force, if there is one. */
export const revoked = (trainee: TraineeState, actor: string): readonly NewEvent[] => {
  const inForce = attestationInForce(trainee)
  if (inForce === null) return []
  const { traineeId } = trainee
  return [event('attestation-revoked', { actor, subject: traineeId }, { traineeId, version: inForce.version })]
}

/** « 2 jours (4 demi-journées) »; hours only when LEXOM has given them. */
const durationOf = (halfDays: number, { hoursPerHalfDay }: OrganisationSettings): string => {
  const counted = `${halfDays} demi-journée${halfDays > 1 ? 's' : ''}`
  const days = halfDays === 4 ? `2 jours (${counted})` : counted
  const hours = hoursPerHalfDay === undefined ? '' : `, soit ${String(halfDays * hoursPerHalfDay).replace('.', ',')} h`
  return days + hours
}

const sameButForIssue = (a: AttestationContent, b: AttestationContent): boolean => {
  const facts = ({ version: _v, replacesVersion: _r, issuedAt: _i, ...rest }: AttestationContent) => rest
  return JSON.stringify(facts(a)) === JSON.stringify(facts(b))
}
