import { describe, expect, test } from 'vitest'

import { stepProblemOf } from '../../src/case-study/rules.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import { scoresOf } from '../case-study/scoring.ts'
import { rightCaseAnswers } from '../demonstration/right-answers.ts'
import { caseStudyKeyOf } from './case-study-keys.ts'

describe.each(['case-4', 'case-6', 'case-8'] as const)('the key of %s', (id) => {
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
