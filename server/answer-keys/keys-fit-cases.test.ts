import { describe, expect, test } from 'vitest'

import { stepProblemOf } from '../../src/case-study/rules.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import type { CaseStep } from '../../src/content/case-studies/case-study.ts'
import { caseStudyIds } from '../../src/content/course-ids.ts'
import { scoresOf } from '../case-study/scoring.ts'
import { rightCaseAnswers } from '../demonstration/right-answers.ts'
import type { StepKey } from './case-study-key.ts'
import { caseStudyKeyOf } from './case-study-keys.ts'

describe.each(caseStudyIds)('the key of %s', (id) => {
  const caseStudy = caseStudyById(id)
  const key = caseStudyKeyOf(id)
  const answers = rightCaseAnswers(id)

  test('it is the one of its case', () => {
    expect(key.caseStudyId).toBe(id)
  })

  test('every step has a key of its kind, in the order of the steps, and no key is left over', () => {
    expect(Object.entries(key.steps).map(([step, { kind }]) => [step, kind])).toEqual(
      caseStudy.steps.map((step) => [step.id, step.kind]),
    )
  })

  test('every part that is asked for has its answer, in the words of the step', () => {
    for (const step of caseStudy.steps) expect(idsInKey(key.steps[step.id]), step.id).toEqual(idsAskedBy(step))
  })

  test('a margin is a distance, and bounds are in order', () => {
    for (const one of Object.values(key.steps)) {
      if (one.kind === 'numeric')
        for (const { tolerance } of Object.values(one.figures)) expect(tolerance).toBeGreaterThanOrEqual(0)
      if (one.kind === 'budget')
        for (const { least, most } of Object.values(one.lines)) expect(most).toBeGreaterThanOrEqual(least)
    }
  })

  test('answering with the key is accepted', () => {
    for (const step of caseStudy.steps) expect(stepProblemOf(step, answers[step.id]), step.id).toBeNull()
  })

  test('a model answer would itself be accepted, whole', () => {
    for (const step of caseStudy.steps) {
      const stepKey = key.steps[step.id]
      if (stepKey?.kind !== 'text') continue
      const text = stepKey.modelAnswer.join('\n')
      expect(stepProblemOf(step, { kind: 'text', text }), step.id).toBeNull()
    }
  })

  test('answering with the key earns every point, and there are some at every step', () => {
    for (const [step, { points, outOf }] of Object.entries(scoresOf(caseStudy, key, answers))) {
      expect(points, step).toBe(outOf)
      expect(outOf, step).toBeGreaterThan(0)
    }
  })

  test('everything that is asked is scored, but the wrong options of a choice', () => {
    const scores = scoresOf(caseStudy, key, answers)
    for (const step of caseStudy.steps) {
      const parts = scores[step.id]?.outOf
      if (step.kind === 'table') expect(parts, step.id).toBe(step.rows.length * step.columns.length)
      if (step.kind === 'numeric') expect(parts, step.id).toBe(step.figures.length)
      if (step.kind === 'ordering' || step.kind === 'classification') expect(parts, step.id).toBe(step.items.length)
      if (step.kind === 'budget') expect(parts, step.id).toBe(step.lines.length)
    }
  })

  test('what is to be put in order is not shown in the right order', () => {
    for (const step of caseStudy.steps)
      if (step.kind === 'ordering') {
        const stepKey = key.steps[step.id]
        expect(step.items.map((item) => item.id)).not.toEqual(stepKey?.kind === 'ordering' && stepKey.order)
      }
  })

  test('four levels are written out for each objective', () => {
    for (const levels of Object.values(key.grid)) {
      expect(new Set(levels).size).toBe(4)
      for (const level of levels) expect(level).toMatch(/^[A-ZÉ0-9].*\.$/)
    }
  })

  test('its French is typed as French: curly apostrophes, one-sign ellipsis, plain spaces', () => {
    for (const text of textsIn(key)) {
      expect(text).not.toMatch(/['"\u00A0\u202F]|\.\.\.|oeu|oei/)
      expect(text).not.toMatch(/[^\s(][:;!?%€»]|«\S/)
      expect(text).not.toMatch(/ {2}|^ | $/)
    }
  })
})

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

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
