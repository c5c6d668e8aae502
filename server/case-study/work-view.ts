import type { CaseStudySummary, CaseStudyWork } from '../../src/case-study/contract.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import { type CaseStudyId, caseStudyIds, objectiveIds } from '../../src/content/course-ids.ts'
import { withFrenchSpaces } from '../../src/kernel/french-typography.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import { nameOfVersion } from '../training-session/answer-version.ts'
import type { TraineeState } from '../training-session/state.ts'
import { bestLevelOf } from '../../src/case-study/levels.ts'
import { correctionsOf } from './corrections.ts'
import { giverNames, groupOf, handedInWith } from './group-view.ts'
import { scoresOf } from './scoring.ts'
import {
  type CaseStudyAttempt,
  type CaseStudyState,
  type CaseStudySubmission,
  openAttempt,
  reopenedAttempt,
} from './state.ts'

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
    attempts: one.attempts.map(({ reopening, earlier, ...submission }) => {
      const isRead = reopening === null && submission.review !== null
      const isOpen = reader.isTrainer || reader.isSessionClosed || isRead || openAttempt(one) === null
      const viewOf = (handedIn: CaseStudySubmission) => ({
        ...submissionOf(caseStudyId, handedIn, isOpen),
        ...handedInWith(trainees, trainee, handedIn, reader),
      })
      return {
        ...viewOf(submission),
        ...(reopening && { reopening }),
        ...(earlier.length > 0 && {
          earlier: earlier.map((before) => ({ ...viewOf(before), reopening: before.reopening })),
        }),
      }
    }),
    grid:
      one.attempts.length === 0
        ? null
        : (Object.fromEntries(objectiveIds.map((id) => [id, spaced(id)])) as unknown as CaseStudyWork['grid']),
    debrief: debriefOfSession(caseStudyId, one),
  } as CaseStudyWork
}

export const caseStudySummariesOf = (trainee: TraineeState): CaseStudySummary[] =>
  caseStudyIds.map((caseStudyId) => {
    const one = trainee.caseStudies[caseStudyId]
    const reopening = reopenedAttempt(one)?.reopening
    const levels = objectiveIds.flatMap((id) => {
      const best = bestLevelOf(one.attempts, id)
      return best === null ? [] : [[id, best.level]]
    })
    return {
      caseStudyId,
      stepCount: caseStudyById(caseStudyId).steps.length,
      answeredCount: Object.keys(one.answers).length,
      submittedCount: one.attempts.length,
      awaitingReviewCount: one.attempts.filter(awaitsReview).length,
      isDebriefOpen: one.debriefOpenedAt !== null,
      levels: Object.fromEntries(levels),
      ...(reopening && { reopening }),
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

/** What the trainer has to read: not what is the trainee's again. */
export const awaitsReview = ({ review, reopening }: CaseStudyAttempt): boolean => review === null && reopening === null

const submissionOf = (
  caseStudyId: CaseStudyId,
  { attempt, answers, submittedAt, automaticLevels, review, scores }: CaseStudySubmission,
  isDebriefOpen: boolean,
) => ({
  attempt,
  answers,
  submittedAt,
  automaticLevels,
  review,
  isDebriefOpen,
  corrections: correctionsOf(
    caseStudyById(caseStudyId),
    caseStudyKeyOf(caseStudyId),
    { answers, scores },
    isDebriefOpen,
  ),
})

const debriefOfSession = (
  caseStudyId: CaseStudyId,
  { debriefOpenedAt: openedAt, answers }: CaseStudyState,
): CaseStudyWork['debrief'] => {
  if (openedAt === null) return null
  const [caseStudy, key] = [caseStudyById(caseStudyId), caseStudyKeyOf(caseStudyId)]
  return {
    openedAt,
    corrections: correctionsOf(caseStudy, key, { answers, scores: scoresOf(caseStudy, key, answers) }, true),
  }
}
