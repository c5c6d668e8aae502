import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type RaciRole, raciRoleSchema, type StepAnswer } from '../../src/case-study/answer.ts'
import { callsStep, causesStep, gesturesStep, planStep, ratesStep } from '../../src/case-study/testing-steps.ts'
import { caseStudies } from '../../src/content/case-studies/case-studies.ts'
import type { CaseStudyKey } from '../answer-keys/case-study-key.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import { scoresOf } from './scoring.ts'
import { testingKeys } from './testing-keys.ts'

const caseStudy = { ...caseStudies[0]!, steps: [ratesStep, callsStep, causesStep, planStep, gesturesStep] }
const key: CaseStudyKey = { ...caseStudyKeyOf('case-1'), steps: testingKeys }

const scoreAt = (step: keyof typeof testingKeys, answer: StepAnswer) =>
  scoresOf(caseStudy, key, { [step]: answer })[step]

describe('figures are scored', () => {
  const given = (otif: string, delay: string) => scoreAt('rates', { kind: 'numeric', figures: { otif, delay } })

  test('one point a figure, read as French', () => {
    expect(given('68,5 %', '1 250')).toEqual({ points: 2, outOf: 2, details: { otif: true, delay: true } })
    expect(given('68,5', '1251')).toEqual({ points: 1, outOf: 2, details: { otif: true, delay: false } })
  })

  test.each(['68', '69', '68,2', '68.9'])('%s is within 0,5 of 68,5, both ends included', (otif) => {
    expect(given(otif, '')?.points).toBe(1)
  })

  test.each(['67,99', '69,01', '-68,5', '', 'soixante-huit', '0,685'])('« %s » is not 68,5', (otif) => {
    expect(given(otif, '')?.points).toBe(0)
  })
})

describe('an order is scored', () => {
  const given = (...order: string[]) => scoreAt('calls', { kind: 'ordering', order })

  test('one point an item at its place', () => {
    expect(given('listen', 'act', 'thank')?.points).toBe(3)
    expect(given('act', 'listen', 'thank')).toEqual({
      points: 1,
      outOf: 3,
      details: { listen: false, act: false, thank: true },
    })
  })

  test('once for an item that a forged answer repeats', () => {
    expect(given('listen', 'listen', 'listen')?.points).toBe(1)
  })
})

test('the details of an order are not in the order of the key', () => {
  const { details } = scoreAt('calls', { kind: 'ordering', order: ['act', 'thank', 'listen'] })!
  expect(Object.keys(details)).toEqual(['thank', 'listen', 'act'])
})

describe('a classification is scored', () => {
  const given = (placed: Record<string, string>) => scoreAt('causes', { kind: 'classification', placed })

  test('one point an item, in any of the categories that are accepted', () => {
    expect(given({ absent: 'people', label: 'tools' })?.points).toBe(2)
    expect(given({ absent: 'method', label: 'people' })).toEqual({
      points: 1,
      outOf: 2,
      details: { absent: true, label: false },
    })
  })

  test('as nothing for items and categories that do not exist', () => {
    expect(given({ z: 'people', absent: 'constructor' })?.points).toBe(0)
  })
})

describe('a RACI is scored', () => {
  const given = (call: Record<string, RaciRole>, credit: Record<string, RaciRole>) =>
    scoreAt('plan', { kind: 'raci', roles: { call, credit } })

  test('one point for exactly the A and one for exactly the R of each action', () => {
    expect(given({ ines: 'AR' }, { paul: 'A', sara: 'R', ines: 'R' })).toEqual({
      points: 4,
      outOf: 4,
      details: { 'call/A': true, 'call/R': true, 'credit/A': true, 'credit/R': true },
    })
  })

  test('without the point of the R when somebody is missing or too many', () => {
    expect(given({ ines: 'AR', paul: 'R' }, { paul: 'A', sara: 'R' })?.details).toEqual({
      'call/A': true,
      'call/R': false,
      'credit/A': true,
      'credit/R': false,
    })
  })

  test('without the point of the A when a second one answers for it', () => {
    expect(given({ ines: 'AR', paul: 'A' }, {})?.details['call/A']).toBe(false)
  })

  test('whoever is asked or told', () => {
    expect(given({ ines: 'AR', sara: 'C', paul: 'I' }, {})?.points).toBe(2)
  })
})

describe('a budget is scored', () => {
  const given = (amounts: Record<string, string>) => scoreAt('gestures', { kind: 'budget', amounts })

  test('one point a line within its bounds, both included', () => {
    expect(given({ training: '1 000', survey: '500 €', gifts: '200' })?.points).toBe(3)
    expect(given({ training: '2000', survey: '499', gifts: '201' })?.details).toEqual({
      training: true,
      survey: false,
      gifts: false,
    })
  })

  test('an empty line as nothing, which may be right', () => {
    expect(given({ survey: '400' })?.details).toEqual({ training: false, survey: false, gifts: true })
  })

  test('as nothing for what is not an amount', () => {
    expect(given({ training: 'mille', survey: '500,5', gifts: '-1' })?.points).toBe(0)
  })
})

describe('every kind is scored', () => {
  test('as zero, out of the same total, without an answer', () => {
    const scores = Object.values(scoresOf(caseStudy, key, {}))
    expect(scores.map(({ points }) => points)).toEqual([0, 0, 0, 0, 0])
    expect(scores.map(({ outOf }) => outOf)).toEqual([2, 3, 2, 4, 3])
  })

  test('as zero where the answer is of another kind', () => {
    for (const step of Object.keys(testingKeys) as (keyof typeof testingKeys)[])
      expect(scoreAt(step, { kind: 'text', text: 'Bonjour' })?.points).toBe(0)
  })

  test('only with a key of the same kind', () => {
    const crossed = { ...key, steps: { ...testingKeys, plan: testingKeys.rates } }
    expect(() => scoresOf(caseStudy, crossed, {})).toThrow(/plan is a raci and its key is numeric/)
  })

  test('between zero and its total, whatever is sent', () => {
    const id = fc.constantFrom(
      'otif',
      'listen',
      'absent',
      'people',
      'call',
      'ines',
      'training',
      '__proto__',
      'toString',
    )
    const typed = fc.constantFrom('', '500', '68,5', '-1', 'x', 'tools')
    const answer: fc.Arbitrary<StepAnswer> = fc.oneof(
      fc.record({ kind: fc.constant('numeric' as const), figures: fc.dictionary(id, typed) }),
      fc.record({ kind: fc.constant('ordering' as const), order: fc.array(id) }),
      fc.record({ kind: fc.constant('classification' as const), placed: fc.dictionary(id, typed) }),
      fc.record({
        kind: fc.constant('raci' as const),
        roles: fc.dictionary(id, fc.dictionary(id, fc.constantFrom(...raciRoleSchema.options))),
      }),
      fc.record({ kind: fc.constant('budget' as const), amounts: fc.dictionary(id, typed) }),
    )
    const answers = fc.record(Object.fromEntries(caseStudy.steps.map((step) => [step.id, answer])))
    fc.assert(
      fc.property(answers, (sent) => {
        for (const { points, outOf } of Object.values(scoresOf(caseStudy, key, sent as Record<string, StepAnswer>))) {
          expect(points).toBeGreaterThanOrEqual(0)
          expect(points).toBeLessThanOrEqual(outOf)
        }
      }),
    )
  })
})
