import type { StepAnswer } from '../../src/case-study/answer.ts'
import type { StepCorrection } from '../../src/case-study/contract.ts'
import type { CaseStep, CaseStudy } from '../../src/content/case-studies/case-study.ts'
import type { CaseStudyKey } from '../answer-keys/case-study-key.ts'
import { wordsOf } from './correction-words.ts'
import type { CaseStudyAttempt } from './state.ts'

/** Step by step; what was expected only comes with an open debrief. */
export const correctionsOf = (
  { steps }: Pick<CaseStudy, 'steps'>,
  { steps: keys }: Pick<CaseStudyKey, 'steps'>,
  { answers, scores }: Pick<CaseStudyAttempt, 'answers' | 'scores'>,
  isDebriefOpen: boolean,
): StepCorrection[] =>
  steps.map((step) => {
    const key = keys[step.id]
    const score = scores[step.id]
    return {
      stepId: step.id,
      score: score ? { points: score.points, outOf: score.outOf } : null,
      details: isDebriefOpen ? (score?.details ?? {}) : shownWhileClosed(step, answers[step.id], score?.details),
      ...(key && isDebriefOpen ? wordsOf(step, key) : { paragraphs: [], remarks: {}, expected: {} }),
    }
  })

/** Whether what was given is right, and not a word on what was not given: that is the key. */
const shownWhileClosed = (
  step: CaseStep,
  answer: StepAnswer | undefined,
  details: Readonly<Record<string, boolean>> = {},
): Record<string, boolean> => {
  if (step.kind !== 'choice' || answer?.kind !== 'choice') return { ...details }
  const given = step.options.map(({ id }) => id).filter((id) => answer.chosen.includes(id))
  return Object.fromEntries(given.map((id) => [id, details[id] ?? false]))
}
