import type { State } from '../design/state-mark.tsx'
import type { Journey } from './contract.ts'

export type Mark = { readonly state: State; readonly word: string }

/**
 * Where a case study stands, the same on every list that has it.
 * @param isClosed nothing can be given or read any more: no word may promise it
 */
export const caseStudyMark = (summary: Journey['caseStudies'][number] | undefined, isClosed = false): Mark => {
  if (isClosed && (summary === undefined || summary.submittedCount === 0))
    return { state: 'not-started', word: 'Non remise' }
  if (isClosed && summary !== undefined && summary.awaitingReviewCount > 0)
    return { state: 'done', word: 'Remise, non lue' }
  if (summary === undefined) return { state: 'not-started', word: 'À faire' }
  if (summary.reopening) return { state: 'to-review', word: 'À reprendre' }
  if (summary.awaitingReviewCount > 0) return { state: 'waiting', word: 'Lecture attendue' }
  if (summary.submittedCount > 0) return { state: 'done', word: 'Remise' }
  if (summary.isDebriefOpen) return { state: 'to-review', word: 'Débriefing ouvert' }
  return summary.answeredCount > 0
    ? { state: 'in-progress', word: `En cours, étape ${summary.answeredCount} sur ${summary.stepCount}` }
    : { state: 'not-started', word: 'À faire' }
}
