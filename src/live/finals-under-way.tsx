import { Notice } from '../design/notice.tsx'
import type { BoardRow } from './contract.ts'

/** Who is in the middle of the final assessment: what is not handed in before the closure does not count. */
export const FinalsUnderWay = ({ rows }: { rows: readonly BoardRow[] }) => {
  const names = rows.filter(({ finalAssessment }) => finalAssessment === 'in-progress').map(({ name }) => name)
  if (names.length === 0) return null
  return (
    <Notice
      kind="waiting"
      word={names.length === 1 ? '1 évaluation finale en cours' : `${names.length} évaluations finales en cours`}
    >
      {names.join(', ')} : une tentative qui n’est pas remise avant la clôture ne compte pas. Demandez de la remettre
      d’abord.
    </Notice>
  )
}
