import type { StepAnswer, StepAnswers } from '../../src/case-study/answer.ts'
import { ownEntry } from '../../src/case-study/own-entry.ts'
import type { CaseStep, CaseStudy } from '../../src/content/case-studies/case-study.ts'
import type { CaseStudyKey, StepKey, StepScore, StepScores } from '../answer-keys/case-study-key.ts'
import { rightAmounts, rightCategories, rightCells, rightFigures, rightPlaces, rightRoles } from './right-parts.ts'

/**
 * Points of every step but the texts, which a person reads. A step without an answer, or
 * with an answer of another kind, has no points and keeps its `outOf`.
 *
 * - dialogue: the points of the option taken at each scored node, detours aside; out of the
 *   best option of every node. A detail is right when the best option was taken.
 * - choice: right ticks less wrong ticks, never under 0, out of the ticks expected. With
 *   `ordered`, one point per expected option wherever it stands: `max` already makes a wrong
 *   tick cost a right one, and the rank is for the rules on levels. Details are the options
 *   expected or ticked.
 * - table: one point per cell within the tolerance of its column. Details are `row/column`.
 * - numeric: one point per figure within its tolerance.
 * - ordering: one point per item at its place.
 * - classification: one point per item in a category that is accepted.
 * - raci: two points per action, one for exactly its A, one for exactly its R; C and I are not
 *   scored. Details are `action/A` and `action/R`.
 * - budget: one point per line within its bounds. That the lines are no more than the amount is
 *   for `stepProblemOf`, which refuses it.
 *
 * Throws when a step and its key are of different kinds: content that no answer can repair.
 */
export const scoresOf = (caseStudy: CaseStudy, key: CaseStudyKey, answers: StepAnswers): StepScores =>
  Object.fromEntries(
    caseStudy.steps
      .filter(({ kind }) => kind !== 'text')
      .map((step) => [step.id, scoreOf(step, key.steps[step.id], answers[step.id])]),
  )

/** Points of the option taken at one node; 0 for a node that was not visited or has no points. */
export const pointsAtNode = (points: DialoguePoints, path: Path, node: string): number => {
  const taken = path.find((move) => move.node === node)
  return taken ? (ownEntry(ownEntry(points, node), taken.option) ?? 0) : 0
}

type Path = Extract<StepAnswer, { kind: 'dialogue' }>['path']
type DialoguePoints = Extract<StepKey, { kind: 'dialogue' }>['points']
type Step<Kind extends CaseStep['kind']> = Extract<CaseStep, { kind: Kind }>
type Key<Kind extends StepKey['kind']> = Extract<StepKey, { kind: Kind }>

const scoreOf = (step: CaseStep, key: StepKey | undefined, answer: StepAnswer | undefined): StepScore => {
  if (step.kind === 'dialogue' && key?.kind === 'dialogue')
    return callScore(key, answer?.kind === 'dialogue' ? answer.path : [])
  if (step.kind === 'choice' && key?.kind === 'choice')
    return choiceScore(step, key, answer?.kind === 'choice' ? answer.chosen : [])
  if (step.kind === 'table' && key?.kind === 'table')
    return partsScore(rightCells(key, answer?.kind === 'table' ? answer.cells : {}))
  if (step.kind === 'numeric' && key?.kind === 'numeric')
    return partsScore(rightFigures(key, answer?.kind === 'numeric' ? answer.figures : {}))
  if (step.kind === 'ordering' && key?.kind === 'ordering')
    return partsScore(rightPlaces(step, key, answer?.kind === 'ordering' ? answer.order : []))
  if (step.kind === 'classification' && key?.kind === 'classification')
    return partsScore(rightCategories(key, answer?.kind === 'classification' ? answer.placed : {}))
  if (step.kind === 'raci' && key?.kind === 'raci')
    return partsScore(rightRoles(key, answer?.kind === 'raci' ? answer.roles : {}))
  if (step.kind === 'budget' && key?.kind === 'budget')
    return partsScore(rightAmounts(key, answer?.kind === 'budget' ? answer.amounts : null))
  throw new Error(`Step ${step.id} is a ${step.kind} and its key is ${key?.kind ?? 'missing'}`)
}

const callScore = ({ points }: Key<'dialogue'>, path: Path): StepScore => {
  const nodes = Object.entries(points).map(([node, options]) => ({
    node,
    taken: pointsAtNode(points, path, node),
    best: Math.max(...Object.values(options)),
  }))
  return {
    points: sum(nodes.map(({ taken }) => taken)),
    outOf: sum(nodes.map(({ best }) => best)),
    details: Object.fromEntries(nodes.map(({ node, taken, best }) => [node, taken === best])),
  }
}

const choiceScore = (step: Step<'choice'>, { expected }: Key<'choice'>, chosen: readonly string[]): StepScore => {
  const ticked = new Set(chosen)
  const right = expected.filter((option) => ticked.has(option)).length
  const wrong = step.ordered ? 0 : ticked.size - right
  const shown = [...new Set([...expected, ...ticked])]
  return {
    points: Math.max(0, right - wrong),
    outOf: expected.length,
    details: Object.fromEntries(shown.map((option) => [option, ticked.has(option) && expected.includes(option)])),
  }
}

const partsScore = (details: StepScore['details']): StepScore => {
  const parts = Object.values(details)
  return { points: parts.filter(Boolean).length, outOf: parts.length, details }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
