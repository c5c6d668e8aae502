import { describe, expect, test } from 'vitest'

import type { StepAnswer } from '../../src/case-study/answer.ts'
import { case1 } from '../../src/content/case-studies/case-1.ts'
import { scoresOf } from '../case-study/scoring.ts'
import { stepProblemOf } from '../../src/case-study/rules.ts'
import { case1Key } from './case-1.ts'
import { caseStudyKeyOf } from './case-study-keys.ts'

const call = case1.steps.find((step) => step.kind === 'dialogue')!
const callKey = case1Key.steps['call']
if (callKey?.kind !== 'dialogue') throw new Error('The call of case 1 has no key')
const stages = ['contact', 'emotion', 'listening', 'rewording', 'offer', 'closing'] as const
type PointsPerStage = readonly [number, number, number, number, number, number]

/** The call whose six stages earn these points; a detour is left by its first option. */
const callEarning = (wanted: PointsPerStage): Extract<StepAnswer, { kind: 'dialogue' }> => {
  const path: { node: string; option: string }[] = []
  let at: string | null = call.opening
  while (at !== null) {
    const node = call.nodes.find(({ id }) => id === at)!
    const points = wanted[stages.findIndex((stage) => stage === at)]
    const option = node.options.find(({ id }) => points === undefined || callKey.points[node.id]?.[id] === points)
    if (!option) throw new Error(`No option earns ${points} at ${at}`)
    path.push({ node: node.id, option: option.id })
    at = option.next
  }
  return { kind: 'dialogue', path }
}

const levelsOf = (answers: Record<string, StepAnswer>) =>
  case1Key.automaticLevels(answers, scoresOf(case1, case1Key, answers))

describe('the call', () => {
  test('the ideal call scores 12 out of 12, takes no detour and is accepted', () => {
    const ideal = callEarning([2, 2, 2, 2, 2, 2])
    expect(ideal.path.map(({ node }) => node)).toEqual(stages)
    expect(stepProblemOf(call, ideal)).toBeNull()
    expect(scoresOf(case1, case1Key, { call: ideal })['call']).toMatchObject({
      points: 12,
      outOf: 12,
    })
  })

  test('the worst call scores 0, goes through detours and is accepted', () => {
    const worst = callEarning([0, 0, 0, 0, 0, 0])
    expect(worst.path.length).toBeGreaterThan(9)
    expect(stepProblemOf(call, worst)).toBeNull()
    expect(scoresOf(case1, case1Key, { call: worst })['call']).toMatchObject({
      points: 0,
      outOf: 12,
    })
  })

  test('every option of the six stages has its points, and a detour has none', () => {
    expect(Object.keys(callKey.points)).toEqual(stages)
    for (const { id, stage, options } of call.nodes) {
      const points = callKey.points[id]
      expect(points !== undefined, id).toBe(stage !== '')
      if (points) expect(Object.keys(points)).toEqual(options.map((option) => option.id))
    }
  })

  test('every node has a remark, and every remark a node', () => {
    expect(new Set(Object.keys(callKey.remarks))).toEqual(new Set(call.nodes.map(({ id }) => id)))
  })

  test('the best option is not always the same one', () => {
    const best = Object.values(callKey.points).map(
      (points) => Object.entries(points).find(([, value]) => value === 2)?.[0],
    )
    expect(new Set(best)).toEqual(new Set(['a', 'b', 'c']))
  })
})

describe('the automatic level of objective 1', () => {
  test.each<[string, PointsPerStage, number]>([
    ['12 of 12 is Acquis: Maîtrisé needs the trainer', [2, 2, 2, 2, 2, 2], 3],
    ['9 of 12 without a zero is Acquis', [2, 1, 1, 1, 2, 2], 3],
    ['10 of 12 with a zero at the contact is Acquis', [0, 2, 2, 2, 2, 2], 3],
    ['10 of 12 with a zero at the reformulation is En cours', [2, 2, 2, 0, 2, 2], 2],
    ['10 of 12 with a zero at the conclusion is En cours', [2, 2, 2, 2, 2, 0], 2],
    ['8 of 12 is En cours', [2, 1, 1, 1, 1, 2], 2],
    ['6 of 12 is En cours', [0, 1, 1, 1, 1, 2], 2],
    ['5 of 12 is Non acquis', [0, 1, 1, 1, 1, 1], 1],
    ['0 of 12 is Non acquis', [0, 0, 0, 0, 0, 0], 1],
  ])('%s', (_claim, points, level) => {
    expect(levelsOf({ call: callEarning(points) })).toEqual({ O1: level })
  })

  test('a call that was not played is Non acquis', () => {
    expect(levelsOf({})).toEqual({ O1: 1 })
  })

  test('an answer of another kind is Non acquis', () => {
    expect(levelsOf({ call: { kind: 'text', text: 'Ventor bonjour' } })).toEqual({ O1: 1 })
  })

  test('texts and the CERC frame decide no level: the trainer does', () => {
    const cerc = case1Key.steps['cerc']
    const chosen = cerc?.kind === 'choice' ? [...cerc.expected] : []
    const levels = levelsOf({
      cerc: { kind: 'choice', chosen },
      liaison: { kind: 'text', text: 'Client : menuiserie Larzac' },
    })
    expect(levels).toEqual({ O1: 1 })
  })
})

describe('the key', () => {
  test('it is the one found under its id', () => {
    expect(caseStudyKeyOf('case-1')).toBe(case1Key)
    expect(case1Key.caseStudyId).toBe(case1.id)
  })

  test('every step has a key of its kind, and no key is left over', () => {
    expect(Object.entries(case1Key.steps).map(([id, { kind }]) => [id, kind])).toEqual(
      case1.steps.map(({ id, kind }) => [id, kind]),
    )
  })

  test('every expected gesture is offered, and ticking them all earns every point', () => {
    const cerc = case1Key.steps['cerc']
    const step = case1.steps.find(({ id }) => id === 'cerc')!
    if (cerc?.kind !== 'choice') throw new Error('The CERC frame has no key')
    const answer: StepAnswer = { kind: 'choice', chosen: [...cerc.expected] }
    expect(stepProblemOf(step, answer)).toBeNull()
    expect(scoresOf(case1, case1Key, { cerc: answer })['cerc']).toMatchObject({
      points: 9,
      outOf: 9,
    })
  })

  test('ticking every gesture does not earn the frame', () => {
    const all = case1.steps.flatMap((step) => (step.kind === 'choice' ? step.options.map(({ id }) => id) : []))
    const scores = scoresOf(case1, case1Key, { cerc: { kind: 'choice', chosen: all } })
    expect(scores['cerc']?.points).toBe(4)
  })

  test('a model answer would itself be accepted', () => {
    for (const step of case1.steps) {
      const key = case1Key.steps[step.id]
      if (key?.kind !== 'text') continue
      const text = key.modelAnswer.join('\n')
      expect(stepProblemOf(step, { kind: 'text', text }), step.id).toBeNull()
    }
  })

  test('the liaison sheet keeps to ten lines', () => {
    const liaison = case1Key.steps['liaison']
    expect(liaison?.kind === 'text' && liaison.modelAnswer.length).toBe(10)
  })

  test('four levels are written out for each objective', () => {
    for (const levels of Object.values(case1Key.grid)) expect(new Set(levels).size).toBe(4)
  })
})
