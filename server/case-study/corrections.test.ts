import { expect, test } from 'vitest'

import type { StepAnswers } from '../../src/case-study/answer.ts'
import { callsStep, causesStep, gesturesStep, planStep, ratesStep } from '../../src/case-study/testing-steps.ts'
import { caseStudies } from '../../src/content/case-studies/case-studies.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import { correctionsOf } from './corrections.ts'
import { scoresOf } from './scoring.ts'
import { testingKeys } from './testing-keys.ts'

const caseStudy = { ...caseStudies[0]!, steps: [ratesStep, callsStep, causesStep, planStep, gesturesStep] }
const key = { ...caseStudyKeyOf('case-1'), steps: testingKeys }
const answers: StepAnswers = {
  rates: { kind: 'numeric', figures: { otif: '70', delay: '1250' } },
  calls: { kind: 'ordering', order: ['thank', 'act', 'listen'] },
  causes: { kind: 'classification', placed: { absent: 'tools', label: 'tools' } },
  plan: { kind: 'raci', roles: { call: { ines: 'A', paul: 'R' }, credit: { paul: 'A' } } },
  gestures: { kind: 'budget', amounts: { survey: '3000' } },
}
const correctionsWhile = (isDebriefOpen: boolean) =>
  correctionsOf(caseStudy, key, { answers, scores: scoresOf(caseStudy, key, answers) }, isDebriefOpen)

test('while the debrief is closed, what was given is right or wrong, and nothing says what was expected', () => {
  const corrections = correctionsWhile(false)
  expect(corrections.map(({ details }) => details)).toEqual([
    { otif: false, delay: true },
    { thank: false, listen: false, act: true },
    { absent: false, label: true },
    { 'call/A': true, 'call/R': false, 'credit/A': true, 'credit/R': false },
    { training: false, survey: false, gifts: true },
  ])
  for (const { expected, paragraphs, remarks } of corrections)
    expect({ expected, paragraphs, remarks }).toEqual({ expected: {}, paragraphs: [], remarks: {} })
})

test('once it is open, every part of every step says what was expected', () => {
  for (const { expected, details, paragraphs } of correctionsWhile(true)) {
    expect(Object.keys(expected).toSorted()).toEqual(Object.keys(details).toSorted())
    expect(paragraphs).toHaveLength(1)
  }
})
