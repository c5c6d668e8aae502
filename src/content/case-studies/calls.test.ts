import { describe, expect, test } from 'vitest'

import { case2 } from './case-2.ts'
import { case7 } from './case-7.ts'
import type { CaseStudy, DialogueNode } from './case-study.ts'

/** A call may be given in 40 moves at most, which the longest one must not need. */
const longestTurns = { 'case-2': 14, 'case-7': 13 } as const

describe.each([
  ['the call to Mme Rigal', case2, ['Contact', 'Écoute', 'Reformulation', 'Information', 'Geste', 'Conclusion']],
  ['the call to M. Kerr', case7, ['Contact', 'Décrire', 'Exprimer', 'Spécifier', 'Conséquences', 'Conclusion']],
] as const)('%s', (_name, caseStudy, stages) => {
  const call = callOf(caseStudy)
  const nodeById = new Map(call.nodes.map((node) => [node.id, node]))
  const paths = pathsFrom(call.opening, nodeById)

  test('every node can be reached', () => {
    expect(new Set(paths.flat().map(({ id }) => id))).toEqual(new Set(nodeById.keys()))
  })

  test('every path ends after the six stages, each met once and in order', () => {
    for (const path of paths) expect(path.map(({ stage }) => stage).filter((stage) => stage !== '')).toEqual(stages)
  })

  test('every node offers a choice, and every option has a reaction', () => {
    for (const { options } of call.nodes) {
      expect(options.length).toBeGreaterThanOrEqual(2)
      for (const { reaction } of options) expect(reaction).not.toBe('')
    }
  })

  test('every stage has one answer that costs a detour', () => {
    for (const { stage, options } of call.nodes)
      if (stage !== '')
        expect(options.filter(({ next }) => next !== null && nodeById.get(next)?.stage === '')).toHaveLength(1)
  })

  test('the shortest call has a turn for each stage, the longest is bounded', () => {
    const turns = paths.map((path) => path.length)
    expect(Math.min(...turns)).toBe(6)
    expect(Math.max(...turns)).toBe(longestTurns[caseStudy.id as keyof typeof longestTurns])
  })

  test('a reaction tells what happens and never judges the answer', () => {
    const judgement = /bonne réponse|mauvaise réponse|bravo|parfait|erreur|vous auriez dû|il fallait/i
    for (const { reaction } of call.nodes.flatMap(({ options }) => options)) expect(reaction).not.toMatch(judgement)
  })
})

function callOf(caseStudy: CaseStudy) {
  const call = caseStudy.steps.find((step) => step.kind === 'dialogue')
  if (!call) throw new Error(`${caseStudy.id} has no call`)
  return call
}

function pathsFrom(
  id: string,
  nodeById: ReadonlyMap<string, DialogueNode>,
  before: readonly DialogueNode[] = [],
): readonly (readonly DialogueNode[])[] {
  const node = nodeById.get(id)
  if (!node || before.includes(node)) throw new Error(`The call goes round or nowhere at ${id}`)
  const path = [...before, node]
  return node.options.flatMap(({ next }) => (next === null ? [path] : pathsFrom(next, nodeById, path)))
}
