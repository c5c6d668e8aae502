import { type State, StateMark } from '../design/state-mark.tsx'
import type { Result } from './contract.ts'
import { resultLabels } from './rules.ts'

/** A result as a shape and a word. What is not acquired yet is a result as any other: never a warning. */
export const ResultMark = ({ result }: { result: Result }) => (
  <StateMark state={looks[result]} word={resultLabels[result]} />
)

const looks: Readonly<Record<Result, State>> = {
  acquired: 'done',
  'in-progress': 'in-progress',
  'not-acquired': 'to-review',
  'not-assessed': 'not-started',
}
