import { type CaseStudyWork, peopleInAGroup } from '../../src/case-study/contract.ts'
import type { CaseStudyId } from '../../src/content/course-ids.ts'
import { type TraineeState, nameOf } from '../training-session/state.ts'
import { membersOf, shortNameOf } from './group-members.ts'
import { type CaseStudySubmission, openAttempt } from './state.ts'

type Trainees = ReadonlyMap<string, TraineeState>

/** Who gave an answer, in the words of a member: `null` is themselves. */
export const giverNames =
  (trainees: Trainees, reader: TraineeState) =>
  (traineeId: string): string | null => {
    if (traineeId === reader.traineeId) return null
    const giver = trainees.get(traineeId)
    return giver ? shortNameOf(giver) : 'quelqu’un du groupe'
  }

export const groupOf = (
  trainees: Trainees,
  trainee: TraineeState,
  caseStudyId: CaseStudyId,
): NonNullable<CaseStudyWork['group']> | null => {
  const one = trainee.caseStudies[caseStudyId]
  const { group } = one
  // The debrief ends the attempts, and with them what is done together.
  if (group === null || openAttempt(one) === null) return null
  const [, ...others] = membersOf({ trainees }, trainee, { caseStudyId, attempt: group.attempt })
  // Nobody comes to an attempt that was given back: whoever is left in it works alone.
  if (group.code === null && others.length === 0) return null
  return { code: others.length + 1 < peopleInAGroup ? group.code : null, others: others.map(shortNameOf) }
}

/** With whom an attempt was handed in: the trainer reads whole names. */
export const handedInWith = (
  trainees: Trainees,
  trainee: TraineeState,
  { members = [] }: CaseStudySubmission,
  { isTrainer }: { readonly isTrainer: boolean },
): { with?: string[] } => {
  const others = members.flatMap((id) => (id === trainee.traineeId ? [] : (trainees.get(id) ?? [])))
  return others.length === 0 ? {} : { with: others.map(isTrainer ? nameOf : shortNameOf) }
}
