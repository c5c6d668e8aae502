import { Problem } from '../../src/kernel/problem.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import type { TraineeState, TrainingSessionState } from '../training-session/state.ts'
import type { AttemptOfCaseStudy } from './rules.ts'

export type Session = Pick<TrainingSessionState, 'trainees'>

/** Everybody who shares an attempt, the one who asks first; nobody else when they work alone on it. */
export const membersOf = (
  { trainees }: Session,
  trainee: TraineeState,
  { caseStudyId, attempt }: AttemptOfCaseStudy,
): readonly TraineeState[] => {
  const { group } = trainee.caseStudies[caseStudyId]
  if (group?.attempt !== attempt) return [trainee]
  const others = group.members.flatMap((id) => (id === trainee.traineeId ? [] : (trainees.get(id) ?? [])))
  return [trainee, ...others.filter((one) => one.caseStudies[caseStudyId].group?.groupId === group.groupId)]
}

/** What one does for the whole group: it enters each member's record, done by the one who did it. */
export const forEveryMember = (
  session: Session,
  trainee: TraineeState,
  of: AttemptOfCaseStudy,
  decide: (member: TraineeState, members: readonly TraineeState[]) => readonly NewEvent[],
): readonly NewEvent[] => {
  const members = membersOf(session, trainee, of)
  return members.flatMap((member) => decide(member, members)).map((one) => ({ ...one, actor: trainee.traineeId }))
}

/**
 * The copies of one submission, the one that was asked for first: what is said of one holds for each.
 * Not one that was given back, handed in anew or read apart since: it has gone its own way.
 */
export const copiesOf = (
  { trainees }: Session,
  trainee: TraineeState,
  { caseStudyId, attempt }: AttemptOfCaseStudy,
): readonly TraineeState[] => {
  const submitted = trainee.caseStudies[caseStudyId].attempts.find((one) => one.attempt === attempt)
  const others = (submitted?.members ?? []).flatMap((id) => (id === trainee.traineeId ? [] : (trainees.get(id) ?? [])))
  return [
    trainee,
    ...others.filter((one) =>
      one.caseStudies[caseStudyId].attempts.some(
        (copy) =>
          copy.attempt === attempt &&
          copy.submittedAt === submitted?.submittedAt &&
          copy.reopening === null &&
          copy.review?.at === submitted.review?.at,
      ),
    ),
  ]
}

/** « Awa T. »: all that a member learns of another's name. */
export const shortNameOf = ({ firstName, lastName }: Pick<TraineeState, 'firstName' | 'lastName'>): string =>
  `${firstName} ${[...lastName][0] ?? ''}.`

/** Whoever hands in for all has named all. @throws Problem `group-changed` */
export const requireNamed = (members: readonly TraineeState[], named: readonly string[]): void => {
  const others = members.slice(1).map(shortNameOf).sort()
  if (others.join('\n') !== [...named].sort().join('\n')) throw new Problem('group-changed')
}
