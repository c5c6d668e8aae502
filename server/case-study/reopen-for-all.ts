import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import type { TraineeState } from '../training-session/state.ts'
import { caseStudyEvents } from './events.ts'
import { copiesOf, type Session } from './group-members.ts'
import { type AttemptOfCaseStudy, reopenCaseStudy } from './rules.ts'

const event = newEvent(caseStudyEvents)

/**
 * Gives an attempt back to everybody who handed it in together: they share it again. Whoever has handed
 * in the next one since keeps theirs as it is. A group at the next attempt goes on without those who
 * take this one up again.
 * @throws Problem those of `reopenCaseStudy`
 */
export const reopenForAll = (
  session: Session,
  trainee: TraineeState,
  of: AttemptOfCaseStudy,
  trainer: { readonly id: string; readonly name: string },
  { groupId, ...read }: { readonly groupId: string; readonly reason: string; readonly submittedAt: string },
): readonly NewEvent[] => {
  const copies = copiesOf(session, trainee, of).filter((one) => one === trainee || isLast(one, of))
  const members = copies.map(({ traineeId }) => traineeId)
  const group = members.length > 1 ? { groupId, members } : undefined
  return [
    ...copies.flatMap((copy) => reopenCaseStudy(copy, of, trainer, { ...read, group })),
    ...leftBehind(session, copies, of, trainer),
  ]
}

const isLast = ({ caseStudies }: TraineeState, { caseStudyId, attempt }: AttemptOfCaseStudy): boolean =>
  caseStudies[caseStudyId].attempts.at(-1)?.attempt === attempt

/** Those of the groups that were at the next attempt already: who is left in each. */
const leftBehind = (
  { trainees }: Session,
  leaving: readonly TraineeState[],
  { caseStudyId }: AttemptOfCaseStudy,
  trainer: { readonly id: string },
): readonly NewEvent[] =>
  [...trainees.values()].flatMap((one) => {
    const { group } = one.caseStudies[caseStudyId]
    if (group === null || leaving.includes(one)) return []
    const members = group.members.filter((id) => leaving.every(({ traineeId }) => traineeId !== id))
    if (members.length === group.members.length) return []
    const { traineeId } = one
    const { groupId, attempt } = group
    const who = { actor: trainer.id, subject: traineeId }
    return [event('case-study-group-left', who, { traineeId, caseStudyId, attempt, groupId, members })]
  })
