import type { Level } from '../case-study/contract.ts'
import type { ModuleNumber } from '../content/course-ids.ts'
import { thresholds } from '../content/mastery.ts'
import type { Result } from './contract.ts'

/** Whole percent, rounded down: 69,6 stays under 70. `null` when there is nothing to divide by. */
export const percentOf = (correct: number, outOf: number): number | null =>
  outOf === 0 ? null : Math.floor((100 * correct) / outOf)

export const resultOfPercent = (percent: number): Result =>
  percent >= thresholds.acquired ? 'acquired' : percent >= thresholds.inProgress ? 'in-progress' : 'not-acquired'

/** N3 is the pass mark of every grid, N4 is beyond it. */
export const resultOfLevel = (level: Level): Result =>
  level >= 3 ? 'acquired' : level === 2 ? 'in-progress' : 'not-acquired'

/**
 * What the questions say of one objective: the better of the module quizzes and the final assessment.
 * It is whole when every quiz on the objective is submitted, or the final assessment, which
 * questions all of them, reaches the threshold and so stands for those not taken.
 * @param finalPercent of the better attempt, `null` before the first
 */
export const questionEvidence = (
  quiz: { readonly percent: number | null; readonly missingModules: readonly ModuleNumber[] },
  finalPercent: number | null,
): { readonly percent: number | null; readonly isWhole: boolean } => {
  const percents = [quiz.percent, finalPercent].filter((one) => one !== null)
  const standsFor = finalPercent !== null && finalPercent >= thresholds.acquired
  return {
    percent: percents.length === 0 ? null : Math.max(...percents),
    isWhole: standsFor || (quiz.percent !== null && quiz.missingModules.length === 0),
  }
}

/**
 * What the evidence alone says about one objective. Questions and case studies are read one by
 * one, never averaged: the lower of the two decides. « Acquis » needs both of them, the
 * questions whole; self-assessment and positioning are shown beside and never count.
 * @param quiz percent over the best attempts, `null` before the first; modules still to take
 * @param caseStudyLevels levels decided so far, one per case study
 * @param finalPercent of the final assessment, `null` before the first attempt
 */
export const evidenceResult = (
  quiz: { readonly percent: number | null; readonly missingModules: readonly ModuleNumber[] },
  caseStudyLevels: readonly Level[],
  finalPercent: number | null = null,
): Result => {
  const bestLevel = caseStudyLevels.length === 0 ? null : (Math.max(...caseStudyLevels) as Level)
  const questions = questionEvidence(quiz, finalPercent)
  const readings = [
    ...(questions.percent === null ? [] : [resultOfPercent(questions.percent)]),
    ...(bestLevel === null ? [] : [resultOfLevel(bestLevel)]),
  ]
  if (readings.length === 0) return 'not-assessed'
  const lowest = readings.reduce((a, b) => (rank[a] <= rank[b] ? a : b))
  const complete = bestLevel !== null && questions.isWhole
  return lowest === 'acquired' && !complete ? 'in-progress' : lowest
}

const rank: Readonly<Record<Result, number>> = { 'not-assessed': 0, 'not-acquired': 1, 'in-progress': 2, acquired: 3 }

/** In words, on every screen; never worded as failure. */
export const resultLabels: Readonly<Record<Result, string>> = {
  acquired: 'Acquis',
  'in-progress': 'En cours d’acquisition',
  'not-acquired': 'Non acquis à ce stade',
  'not-assessed': 'Non évalué',
}
