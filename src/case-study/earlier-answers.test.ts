import { expect, test } from 'vitest'

import { case5 } from '../content/case-studies/case-5.ts'
import { case7 } from '../content/case-studies/case-7.ts'
import { earlierAnswersOf } from './earlier-answers.ts'

const gaps = { kind: 'table' as const, cells: { service: { gap: '2,9' } } }

test.each([
  [case5, 'priorities', 'gaps'],
  [case7, 'servqual', 'gaps'],
  [case7, 'dimension', 'gaps'],
] as const)('$title: « %s » has what was found in « %s » at hand', (caseStudy, stepId, earlierId) => {
  const step = caseStudy.steps.find(({ id }) => id === stepId)!
  expect(earlierAnswersOf(caseStudy, step, { gaps })).toMatchObject({ step: { id: earlierId }, cells: gaps.cells })
})

test('a step that goes on from nothing has nothing at hand', () => {
  const pareto = case5.steps.find(({ id }) => id === 'pareto')!
  expect(earlierAnswersOf(case5, pareto, { gaps })).toBeNull()
})
