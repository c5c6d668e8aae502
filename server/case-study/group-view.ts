import { type CaseStudyAttempt, type CaseStudyWork, peopleInAGroup } from '../../src/case-study/contract.ts'
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
    return giver ? shortNameOf(giver) : somebody
  }

/** Their enrolment was erased on request. */
const somebody = 'quelqu’un du groupe'

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

/** With whom an attempt was handed in; the trainer reads whole names, and who gave which answer. */
export const handedInWith = (
  trainees: Trainees,
  trainee: TraineeState,
  { members = [], versions }: CaseStudySubmission,
  { isTrainer }: { readonly isTrainer: boolean },
): Pick<CaseStudyAttempt, 'with' | 'givenBy'> => {
  const others = members.flatMap((id) => (id === trainee.traineeId ? [] : (trainees.get(id) ?? [])))
  if (others.length === 0) return {}
  if (!isTrainer) return { with: others.map(shortNameOf) }
  const giver = (id: string) => {
    const one = trainees.get(id)
    return one ? nameOf(one) : somebody
  }
  const givenBy = Object.fromEntries(Object.entries(versions).map(([stepId, { by }]) => [stepId, giver(by)]))
  return { with: others.map(nameOf), givenBy }
}
