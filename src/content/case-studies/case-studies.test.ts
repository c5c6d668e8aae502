import { describe, expect, test } from 'vitest'

import { readFrenchNumber } from '../../kernel/french-number.ts'
import { caseStudyIds } from '../course-ids.ts'
import { case1 } from './case-1.ts'
import { case3 } from './case-3.ts'
import type { CaseStep, CaseStudy, DialogueNode } from './case-study.ts'
import { caseStudies, caseStudyById } from './case-studies.ts'

test('every case study of the course is there, once, under its own id', () => {
  expect(caseStudies.map(({ id }) => id)).toEqual(caseStudyIds)
  for (const id of caseStudyIds) expect(caseStudyById(id).id).toBe(id)
})

describe.each(caseStudies.map((caseStudy) => [caseStudy.id, caseStudy] as const))('%s', (_id, caseStudy) => {
  test('it says that it is fictitious, and who the trainee is', () => {
    expect(caseStudy.context.join(' ')).toMatch(/fictif/)
    expect(caseStudy.context.join(' ')).toMatch(/Vous êtes/)
  })

  test('ids are unique at every level', () => {
    for (const ids of idLists(caseStudy)) expect(new Set(ids).size).toBe(ids.length)
  })

  test('tables have as many cells in a row as headers', () => {
    for (const { table } of caseStudy.documents)
      for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.headers.length ?? 0)
    for (const step of stepsOf(caseStudy, 'table'))
      for (const { given } of step.rows) expect(given).toHaveLength(step.givenHeaders.length)
  })

  test('a choice asks for a number of options that it has', () => {
    for (const { options, min, max } of stepsOf(caseStudy, 'choice')) {
      expect(min).toBeGreaterThanOrEqual(1)
      expect(max).toBeGreaterThanOrEqual(min)
      expect(options.length).toBeGreaterThanOrEqual(max)
    }
  })

  test('its French is typed as French: curly apostrophes, one-sign ellipsis, plain spaces', () => {
    for (const text of stringsIn(caseStudy)) {
      expect(text).not.toMatch(/['"\u00A0\u202F]|\.\.\.|oeu|oei/)
      expect(text).not.toMatch(/[^\s(][:;!?%€»]|«\S/)
      expect(text).not.toMatch(/ {2}|^ | $/)
    }
  })
})

describe('the call of case 1', () => {
  const call = stepsOf(case1, 'dialogue')[0]!
  const nodeById = new Map(call.nodes.map((node) => [node.id, node]))
  const paths = pathsFrom(call.opening, nodeById)
  const stages = ['Contact', 'Émotion', 'Écoute', 'Reformulation', 'Proposition', 'Conclusion']

  test('every option leads to a node that exists or to the end', () => {
    for (const { next } of call.nodes.flatMap(({ options }) => options))
      expect(next === null || nodeById.has(next), `${next}`).toBe(true)
  })

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

  test('weak answers cost detours: the shortest call has six turns, the longest fifteen', () => {
    const lengths = paths.map((path) => path.length)
    expect(Math.min(...lengths)).toBe(6)
    expect(Math.max(...lengths)).toBe(15)
  })

  test('a reaction tells what happens and never judges the answer', () => {
    const judgement = /bonne réponse|mauvais|bravo|parfait|erreur|vous auriez dû|il fallait/i
    for (const { reaction } of call.nodes.flatMap(({ options }) => options)) expect(reaction).not.toMatch(judgement)
  })
})

describe('the file of case 3', () => {
  const file = case3.documents.find(({ id }) => id === 'customers')!.table!

  test('it has twenty customers and 182 860 € of sales', () => {
    expect(file.rows).toHaveLength(20)
    expect(file.rows.reduce((sum, row) => sum + readFrenchNumber(row[4]!)!, 0)).toBe(182_860)
  })

  test('its dates are in French and within the period of 365 days', () => {
    for (const [, , date] of file.rows) {
      expect(date).toMatch(/^\d\d\/\d\d\/\d{4}$/)
      const iso = date!.split('/').toReversed().join('-')
      expect(iso > '2024-12-31' && iso <= '2025-12-31', date).toBe(true)
    }
  })

  test('a table to fill in repeats the file without altering it', () => {
    const facts = new Set(file.rows.flat())
    for (const step of stepsOf(case3, 'table').filter(({ id }) => id !== 'revenue'))
      for (const fact of step.rows.flatMap(({ given }) => given)) expect(facts).toContain(fact)
  })

  test('no table gives away a column that an earlier table asks for', () => {
    const given = stepsOf(case3, 'table').flatMap(({ givenHeaders }) => givenHeaders)
    expect(new Set(given)).toEqual(new Set([...file.headers, 'N°', 'Segment']))
    expect(stepsOf(case3, 'table').find(({ id }) => id === 'revenue')?.rows).toHaveLength(7)
  })

  test('the seven segments are given in the order of the rule', () => {
    const rule = case3.documents.find(({ id }) => id === 'rule')!.table!
    expect(rule.rows.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  })
})

function stepsOf<Kind extends CaseStep['kind']>(caseStudy: CaseStudy, kind: Kind) {
  return caseStudy.steps.filter((step): step is Extract<CaseStep, { kind: Kind }> => step.kind === kind)
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

function idLists(caseStudy: CaseStudy): readonly (readonly string[])[] {
  const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id)
  return [
    idsOf(caseStudy.documents),
    idsOf(caseStudy.steps),
    ...stepsOf(caseStudy, 'choice').map(({ options }) => idsOf(options)),
    ...stepsOf(caseStudy, 'table').flatMap(({ rows, columns }) => [
      idsOf(rows),
      idsOf(columns),
      ...columns.map((column) => (column.input === 'select' ? idsOf(column.options) : [])),
    ]),
    ...stepsOf(caseStudy, 'numeric').map(({ figures }) => idsOf(figures)),
    ...stepsOf(caseStudy, 'ordering').map(({ items }) => idsOf(items)),
    ...stepsOf(caseStudy, 'classification').flatMap(({ categories, items }) => [idsOf(categories), idsOf(items)]),
    ...stepsOf(caseStudy, 'raci').flatMap(({ actions, people }) => [idsOf(actions), idsOf(people)]),
    ...stepsOf(caseStudy, 'budget').map(({ lines }) => idsOf(lines)),
    ...stepsOf(caseStudy, 'dialogue').flatMap(({ nodes }) => [
      idsOf(nodes),
      ...nodes.map(({ options }) => idsOf(options)),
    ]),
  ]
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
