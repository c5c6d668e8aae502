import type { CaseStudySummary, CaseStudyWork, StepCorrection } from '../../src/case-study/contract.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import { type CaseStudyId, caseStudyIds, objectiveIds } from '../../src/content/course-ids.ts'
import { withFrenchSpaces } from '../../src/kernel/french-typography.ts'
import type { StepKey } from '../answer-keys/case-study-key.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import type { TraineeState } from '../training-session/state.ts'
import { type CaseStudyAttempt, bestLevel, openAttempt } from './state.ts'

/** The grid and the corrections only come with a submitted attempt. */
export const caseStudyWorkOf = (trainee: TraineeState, caseStudyId: CaseStudyId): CaseStudyWork => {
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
    attempts: one.attempts.map((attempt) => ({
      attempt: attempt.attempt,
      answers: attempt.answers,
      submittedAt: attempt.submittedAt,
      automaticLevels: attempt.automaticLevels,
      review: attempt.review,
      corrections: correctionsOf(caseStudyId, attempt),
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
      const best = bestLevel(one, id)
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

const correctionsOf = (caseStudyId: CaseStudyId, attempt: CaseStudyAttempt): StepCorrection[] => {
  const key = caseStudyKeyOf(caseStudyId)
  return caseStudyById(caseStudyId).steps.map((step) => {
    const stepKey = key.steps[step.id]
    const score = attempt.scores[step.id]
    return {
      stepId: step.id,
      score: score ? { points: score.points, outOf: score.outOf } : null,
      details: score?.details ?? {},
      paragraphs: stepKey ? paragraphsOf(stepKey).map(withFrenchSpaces) : [],
    }
  })
}

const paragraphsOf = (key: StepKey): string[] => {
  switch (key.kind) {
    case 'dialogue':
      return Object.values(key.remarks)
    case 'choice':
    case 'table':
      return [key.remark]
    case 'text':
      return [...key.modelAnswer]
  }
}
