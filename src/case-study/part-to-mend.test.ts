import { expect, test } from 'vitest'

import type { CaseStep } from '../content/case-studies/case-study.ts'
import type { StepAnswer } from './answer.ts'
import { partToMend } from './part-to-mend.ts'
import { callsStep, causesStep, gesturesStep, planStep, ratesStep } from './testing-steps.ts'

test.each<[string, CaseStep, StepAnswer | undefined, string | null]>([
  ['the first figure of none', ratesStep, undefined, 'part-otif'],
  ['the figure that is missing', ratesStep, { kind: 'numeric', figures: { otif: 'deux' } }, 'part-delay'],
  ['the figure that is none', ratesStep, { kind: 'numeric', figures: { otif: 'deux', delay: '3' } }, 'part-otif'],
  ['the item in no category', causesStep, { kind: 'classification', placed: { absent: 'tools' } }, 'part-label'],
  ['the action without A or R', planStep, { kind: 'raci', roles: { call: { ines: 'A' } } }, 'part-credit'],
  ['the action with two A', planStep, { kind: 'raci', roles: { credit: { ines: 'A', paul: 'AR' } } }, 'part-credit'],
  ['the line that is no amount', gesturesStep, { kind: 'budget', amounts: { survey: '10,5' } }, 'part-survey'],
  [
    'nothing, of a budget that is exceeded as a whole',
    gesturesStep,
    { kind: 'budget', amounts: { survey: '9000' } },
    null,
  ],
  ['nothing, of an order that is claimed as a whole', callsStep, undefined, null],
])('the way to a step leads to %s', (_claim, step, answer, id) => {
  expect(partToMend(step, answer)).toBe(id)
})
