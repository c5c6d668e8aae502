import type { CaseStudySummary, CaseStudyWork } from '../../src/case-study/contract.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import { type CaseStudyId, caseStudyIds, objectiveIds } from '../../src/content/course-ids.ts'
import { withFrenchSpaces } from '../../src/kernel/french-typography.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import { nameOfVersion } from '../training-session/answer-version.ts'
import type { TraineeState } from '../training-session/state.ts'
import { bestLevelOf } from '../../src/case-study/rules.ts'
import { correctionsOf } from './corrections.ts'
import { giverNames, groupOf, handedInWith } from './group-view.ts'
import { type CaseStudyAttempt, type CaseStudyState, openAttempt } from './state.ts'

/**
 * The grid only comes with a submitted attempt, the corrections when the debrief is open.
 * @param trainees of the session: those who share an attempt are named
 * @param reader the trainer reads everything; a closed session opens every debrief
 */
export const caseStudyWorkOf = (
  trainee: TraineeState,
  caseStudyId: CaseStudyId,
  reader: { readonly isTrainer: boolean; readonly isSessionClosed: boolean },
  trainees: ReadonlyMap<string, TraineeState>,
): CaseStudyWork => {
  const one = trainee.caseStudies[caseStudyId]
  const { grid } = caseStudyKeyOf(caseStudyId)
  const spaced = (objectiveId: (typeof objectiveIds)[number]) => {
    const [n1, n2, n3, n4] = grid[objectiveId]
    return [withFrenchSpaces(n1), withFrenchSpaces(n2), withFrenchSpaces(n3), withFrenchSpaces(n4)]
  }
  return {
    caseStudyId,
    attempt: openAttempt(one),
    answers: one.answers,
    given: givenOf(one, giverNames(trainees, trainee)),
    group: groupOf(trainees, trainee, caseStudyId),
    attempts: one.attempts.map((attempt) => ({
      attempt: attempt.attempt,
      answers: attempt.answers,
      submittedAt: attempt.submittedAt,
      ...handedInWith(trainees, trainee, attempt, reader),
      automaticLevels: attempt.automaticLevels,
      review: attempt.review,
      ...debriefOf(
        caseStudyId,
        attempt,
        reader.isTrainer || reader.isSessionClosed || attempt.review !== null || openAttempt(one) === null,
      ),
    })),
    grid:
      one.attempts.length === 0
        ? null
        : (Object.fromEntries(objectiveIds.map((id) => [id, spaced(id)])) as unknown as CaseStudyWork['grid']),
  } as CaseStudyWork
}

export const caseStudySummariesOf = (trainee: TraineeState): CaseStudySummary[] =>
  caseStudyIds.map((caseStudyId) => {
    const one = trainee.caseStudies[caseStudyId]
    const levels = objectiveIds.flatMap((id) => {
      const best = bestLevelOf(one.attempts, id)
      return best === null ? [] : [[id, best.level]]
    })
    return {
      caseStudyId,
      stepCount: caseStudyById(caseStudyId).steps.length,
      answeredCount: Object.keys(one.answers).length,
      submittedCount: one.attempts.length,
      awaitingReviewCount: one.attempts.filter(({ review }) => review === null).length,
      levels: Object.fromEntries(levels),
    }
  })

const givenOf = (
  { versions }: CaseStudyState,
  nameOf: (traineeId: string) => string | null,
): NonNullable<CaseStudyWork['given']> =>
  Object.fromEntries(
    Object.entries(versions).map(([stepId, version]) => [
      stepId,
      { version: nameOfVersion(version), at: version.at, by: nameOf(version.by) },
    ]),
  )

const debriefOf = (caseStudyId: CaseStudyId, attempt: CaseStudyAttempt, isDebriefOpen: boolean) => ({
  isDebriefOpen,
  corrections: correctionsOf(caseStudyById(caseStudyId), caseStudyKeyOf(caseStudyId), attempt, isDebriefOpen),
})
