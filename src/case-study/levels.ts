import type { ObjectiveId } from '../content/course-ids.ts'
import type { CaseStudyAttempt, Level } from './contract.ts'

export type DecidedLevel = { readonly level: Level; readonly decidedBy: 'trainer' | 'answers' }

/** A person's level where there is one, else the one that the answers decide; `null` while nobody did. */
export const levelOf = (
  { review, automaticLevels }: Pick<CaseStudyAttempt, 'review' | 'automaticLevels'>,
  objectiveId: ObjectiveId,
): DecidedLevel | null => {
  if (review) return { level: review.levels[objectiveId], decidedBy: 'trainer' }
  const level = automaticLevels[objectiveId]
  return level === undefined ? null : { level, decidedBy: 'answers' }
}

/** Two attempts, the best level of each objective counts. */
export const bestLevelOf = (
  attempts: readonly Pick<CaseStudyAttempt, 'review' | 'automaticLevels'>[],
  objectiveId: ObjectiveId,
): DecidedLevel | null =>
  attempts
    .map((attempt) => levelOf(attempt, objectiveId))
    .reduce((best, level) => (level && (best === null || level.level >= best.level) ? level : best), null)
