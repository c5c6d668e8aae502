import { expect, test } from 'vitest'

import { case4 } from '../content/case-studies/case-4.ts'
import { case5 } from '../content/case-studies/case-5.ts'
import { case6 } from '../content/case-studies/case-6.ts'
import { case7 } from '../content/case-studies/case-7.ts'
import { earlierAnswersOf } from './earlier-answers.ts'

const given = { kind: 'table' as const, cells: { service: { gap: '2,9' } } }

test.each([
  [case4, 'ranking', 'options'],
  [case4, 'recommendation', 'options'],
  [case5, 'priorities', 'gaps'],
  [case6, 'budget', 'values'],
  [case6, 'robustness', 'values'],
  [case7, 'servqual', 'gaps'],
  [case7, 'dimension', 'gaps'],
] as const)('$title: « %s » has what was found in « %s » at hand', (caseStudy, stepId, earlierId) => {
  const step = caseStudy.steps.find(({ id }) => id === stepId)!
  expect(earlierAnswersOf(caseStudy, step, { [earlierId]: given })).toMatchObject({
    step: { id: earlierId },
    cells: given.cells,
  })
})

test('a step that goes on from nothing has nothing at hand', () => {
  const pareto = case5.steps.find(({ id }) => id === 'pareto')!
  expect(earlierAnswersOf(case5, pareto, { gaps: given })).toBeNull()
})
