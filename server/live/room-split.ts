import type { StepAnswers } from '../../src/case-study/answer.ts'
import type { CaseStep, CaseStudy } from '../../src/content/case-studies/case-study.ts'
import type { GivenAnswer, PartSplit, StepSplit } from '../../src/live/debrief/contract.ts'
import type { CaseStudyKey, StepKey } from '../answer-keys/case-study-key.ts'
import { wordsOf } from '../case-study/correction-words.ts'
import { scoresOf } from '../case-study/scoring.ts'
import { givenPartsOf, optionsPart } from './given-parts.ts'

/**
 * How a room answered, step by step. Scored with the key of today, as the correction beside it is.
 * @param answers what counts of each trainee, by their place in the room; a step without an answer counts nobody
 */
export const stepSplitsOf = (caseStudy: CaseStudy, key: CaseStudyKey, answers: readonly StepAnswers[]): StepSplit[] => {
  const scores = answers.map((one) => scoresOf(caseStudy, key, one))
  return caseStudy.steps.map((step) => {
    const stepKey = key.steps[step.id]
    const given = answers.flatMap((one, by): Given[] => {
      const answer = one[step.id]
      if (answer?.kind !== step.kind) return []
      const details = scores[by]?.[step.id]?.details ?? {}
      const parts = givenPartsOf(step, answer).map((part) => ({
        ...part,
        isRight: stepKey ? isRight(stepKey, part.id, part.given, details) : null,
      }))
      return [{ by, parts, text: answer.kind === 'text' ? answer.text.trim() : '' }]
    })
    const words = stepKey ? wordsOf(step, stepKey) : { paragraphs: [], remarks: {}, expected: {} }
    return {
      stepId: step.id,
      by: given.map(({ by }) => by),
      parts: partsOf(step, stepKey, given),
      texts: step.kind === 'text' ? textsOf(given) : [],
      correction: words,
    }
  })
}

type Given = {
  readonly by: number
  readonly parts: readonly { readonly id: string; readonly given: string; readonly isRight: boolean | null }[]
  readonly text: string
}

const partsOf = (step: CaseStep, key: StepKey | undefined, given: readonly Given[]): PartSplit[] => {
  const parts = new Map<string, Map<string, GivenAnswer>>()
  for (const { id, options } of optionsOf(step))
    parts.set(id, new Map(options.map((option) => [option, noTaker(key, id, option)])))
  for (const { by, parts: ofOne } of given)
    for (const { id, given: what, isRight: right } of ofOne) {
      const answers = parts.get(id) ?? new Map<string, GivenAnswer>()
      const before = answers.get(what) ?? { given: what, by: [], isRight: right }
      parts.set(id, answers.set(what, { ...before, by: [...before.by, by] }))
    }
  return [...parts]
    .map(([id, answers]) => ({ id, answers: [...answers.values()] }))
    .filter(({ answers }) => answers.some(({ by }) => by.length > 0))
    .map((part) => (hasOptions(step) ? part : { ...part, answers: part.answers.toSorted(mostGivenFirst) }))
}

/** What there was to take at each fork, taken or not. */
const optionsOf = (step: CaseStep): { id: string; options: string[] }[] => {
  if (step.kind === 'dialogue')
    return step.nodes.map(({ id, options }) => ({ id, options: options.map((option) => option.id) }))
  if (step.kind === 'choice') return [{ id: optionsPart, options: step.options.map(({ id }) => id) }]
  return []
}

const hasOptions = ({ kind }: CaseStep): boolean => kind === 'dialogue' || kind === 'choice'

const noTaker = (key: StepKey | undefined, part: string, given: string): GivenAnswer => ({
  given,
  by: [],
  isRight: key ? isRight(key, part, given, {}) : null,
})

/** @param details what was right of the one who gave it, by part: an option is right whoever takes it */
const isRight = (
  key: StepKey,
  part: string,
  given: string,
  details: Readonly<Record<string, boolean>>,
): boolean | null => {
  if (key.kind === 'choice') return key.expected.includes(given)
  if (key.kind !== 'dialogue') return details[part] ?? null
  const points = key.points[part]
  return points ? points[given] === Math.max(...Object.values(points)) : null
}

const mostGivenFirst = (a: GivenAnswer, b: GivenAnswer): number => b.by.length - a.by.length

/** By their letters: the order of enrolment would name who wrote them. */
const textsOf = (given: readonly Given[]): StepSplit['texts'] =>
  given
    .filter(({ text }) => text !== '')
    .map(({ text, by }) => ({ text, by }))
    .toSorted((a, b) => a.text.localeCompare(b.text, 'fr'))
