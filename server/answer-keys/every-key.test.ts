import { describe, expect, test } from 'vitest'

import { stepProblemOf } from '../../src/case-study/rules.ts'
import { caseStudies } from '../../src/content/case-studies/case-studies.ts'
import type { CaseStep } from '../../src/content/case-studies/case-study.ts'
import { scoresOf } from '../case-study/scoring.ts'
import { rightCaseAnswers } from '../demonstration/right-answers.ts'
import type { StepKey } from './case-study-key.ts'
import { caseStudyKeyOf } from './case-study-keys.ts'

describe.each(caseStudies.map((caseStudy) => [caseStudy.id, caseStudy] as const))('%s', (id, caseStudy) => {
  const key = caseStudyKeyOf(id)

  test('its key is of every step and of nothing else', () => {
    expect(Object.keys(key.steps).toSorted()).toEqual(caseStudy.steps.map((step) => step.id).toSorted())
    for (const step of caseStudy.steps) expect(keyOf(step)?.kind, step.id).toBe(step.kind)
  })

  test('every part that is asked for has its answer, in the words of the step', () => {
    for (const step of caseStudy.steps) expect(idsInKey(keyOf(step)), step.id).toEqual(idsAskedBy(step))
  })

  test('what its key expects is accepted and earns every point', () => {
    const answers = rightCaseAnswers(id)
    for (const step of caseStudy.steps) expect(stepProblemOf(step, answers[step.id]), step.id).toBeNull()
    for (const [stepId, { points, outOf }] of Object.entries(scoresOf(caseStudy, key, answers))) {
      expect(outOf, stepId).toBeGreaterThan(0)
      expect(points, stepId).toBe(outOf)
    }
  })

  test('an order is not given away by the one that is shown first', () => {
    for (const step of caseStudy.steps)
      if (step.kind === 'ordering')
        expect(
          step.items.map((item) => item.id),
          step.id,
        ).not.toEqual(orderIn(keyOf(step)))
  })

  test('a margin is a distance, and bounds are in order', () => {
    for (const one of Object.values(key.steps)) {
      if (one.kind === 'numeric')
        for (const { tolerance } of Object.values(one.figures)) expect(tolerance).toBeGreaterThanOrEqual(0)
      if (one.kind === 'budget')
        for (const { least, most } of Object.values(one.lines)) expect(most).toBeGreaterThanOrEqual(least)
    }
  })

  function keyOf(step: CaseStep): StepKey | undefined {
    return key.steps[step.id]
  }
})

/** The parts that a key answers. */
function idsInKey(key: StepKey | undefined): readonly string[] {
  switch (key?.kind) {
    case 'numeric':
      return Object.keys(key.figures).toSorted()
    case 'ordering':
      return key.order.toSorted()
    case 'classification':
      return Object.keys(key.placed).toSorted()
    case 'raci':
      return Object.keys(key.actions).toSorted()
    case 'budget':
      return Object.keys(key.lines).toSorted()
    default:
      return []
  }
}

function idsAskedBy(step: CaseStep): readonly string[] {
  const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id).toSorted()
  switch (step.kind) {
    case 'numeric':
      return idsOf(step.figures)
    case 'ordering':
    case 'classification':
      return idsOf(step.items)
    case 'raci':
      return idsOf(step.actions)
    case 'budget':
      return idsOf(step.lines)
    default:
      return []
  }
}

function orderIn(key: StepKey | undefined): readonly string[] {
  return key?.kind === 'ordering' ? key.order : []
}
