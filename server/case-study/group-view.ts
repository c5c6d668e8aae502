import { type CaseStudyWork, peopleInAGroup } from '../../src/case-study/contract.ts'
import type { CaseStudyId } from '../../src/content/course-ids.ts'
import { type TraineeState, nameOf } from '../training-session/state.ts'
import { membersOf, shortNameOf } from './group-members.ts'
import type { CaseStudyAttempt } from './state.ts'

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
  const { group } = trainee.caseStudies[caseStudyId]
  if (group === null) return null
  const [, ...others] = membersOf({ trainees }, trainee, caseStudyId)
  return { code: others.length + 1 < peopleInAGroup ? group.code : null, others: others.map(shortNameOf) }
}

/** With whom an attempt was handed in: the trainer reads whole names. */
export const handedInWith = (
  trainees: Trainees,
  trainee: TraineeState,
  { members = [] }: CaseStudyAttempt,
  { isTrainer }: { readonly isTrainer: boolean },
): { with?: string[] } => {
  const others = members.flatMap((id) => (id === trainee.traineeId ? [] : (trainees.get(id) ?? [])))
  return others.length === 0 ? {} : { with: others.map(isTrainer ? nameOf : shortNameOf) }
}
