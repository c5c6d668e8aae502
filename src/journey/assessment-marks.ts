import type { FinalSummary, PositioningSummary } from '../assessment/summaries.ts'
import type { Mark } from './case-study-mark.ts'

/** On the path: where the quiz at the entry stands. */
export const positioningMark = ({ state, answeredCount }: PositioningSummary): Mark => {
  if (state === 'submitted') return { state: 'done', word: 'Fait' }
  if (state === 'closed') return { state: 'not-started', word: 'Non fait' }
  return answeredCount > 0 ? { state: 'in-progress', word: 'En cours' } : { state: 'not-started', word: 'Facultatif' }
}

/** On the path: where the final assessment stands. */
export const finalMark = ({ state, isReached }: FinalSummary): Mark => {
  if (state === 'in-progress') return { state: 'in-progress', word: 'En cours' }
  if (state === 'not-started') return { state: 'not-started', word: 'À faire' }
  return { state: 'done', word: isReached ? 'Remise, seuil atteint' : 'Remise' }
}
