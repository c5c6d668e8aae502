import { describe, expect, test } from 'vitest'

import { case6 } from './case-6.ts'
import type { DialogueNode } from './case-study.ts'

const call = case6.steps.find((step) => step.kind === 'dialogue')!
const nodeById = new Map(call.nodes.map((node) => [node.id, node]))
const paths = pathsFrom(call.opening)

describe('the call to É. Marty', () => {
  test('every node can be reached, and every option leads to a node or to the end', () => {
    expect(new Set(paths.flat().map(({ id }) => id))).toEqual(new Set(nodeById.keys()))
  })

  test('every path ends after the six stages, each met once and in order', () => {
    const stages = ['Contact', 'Faits', 'Écoute', 'Réparation', 'Invitation', 'Conclusion']
    for (const path of paths) expect(path.map(({ stage }) => stage).filter((stage) => stage !== '')).toEqual(stages)
  })

  test('weak answers cost detours: six turns at best, twelve at worst', () => {
    const lengths = paths.map((path) => path.length)
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([6, 12])
  })

  test('every option has a reaction, which tells what happens and never judges', () => {
    const judgement = /bonne réponse|mauvaise réponse|bravo|parfait|erreur|vous auriez dû/i
    for (const { reaction } of call.nodes.flatMap(({ options }) => options)) {
      expect(reaction).not.toBe('')
      expect(reaction).not.toMatch(judgement)
    }
  })
})

describe('the accounts', () => {
  test('a table to fill in repeats the documents without altering them', () => {
    const rows = case6.documents.flatMap(({ table }) => table?.rows ?? [])
    for (const step of case6.steps)
      if (step.kind === 'table' && step.id !== 'follow-up')
        for (const { given } of step.rows) {
          const [ref, name, ...facts] = given
          const known = rows.filter(([account]) => account === `${ref} ${name}`).flat()
          expect(known).toEqual(expect.arrayContaining([...facts]))
        }
  })

  test('the eight accounts are classified and can be paid; only six have values to work out', () => {
    const counts = case6.steps.map((step) => {
      if (step.kind === 'classification') return step.items.length
      if (step.kind === 'budget') return step.lines.length
      return step.kind === 'table' && step.id === 'values' ? step.rows.length : null
    })
    expect(counts.filter((count) => count !== null)).toEqual([8, 6, 8])
  })
})

function pathsFrom(id: string, before: readonly DialogueNode[] = []): readonly (readonly DialogueNode[])[] {
  const node = nodeById.get(id)
  if (!node || before.includes(node)) throw new Error(`The call goes round or nowhere at ${id}`)
  const path = [...before, node]
  return node.options.flatMap(({ next }) => (next === null ? [path] : pathsFrom(next, path)))
}
