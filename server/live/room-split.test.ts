import { describe, expect, test } from 'vitest'

import type { StepAnswer, StepAnswers } from '../../src/case-study/answer.ts'
import { callsStep, causesStep, gesturesStep, planStep, ratesStep } from '../../src/case-study/testing-steps.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import type { CaseStep } from '../../src/content/case-studies/case-study.ts'
import type { StepSplit } from '../../src/live/debrief/contract.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import { testingKeys } from '../case-study/testing-keys.ts'
import { stepSplitsOf } from './room-split.ts'

const splitOf = (step: CaseStep, answers: readonly (StepAnswer | undefined)[]): StepSplit => {
  const caseStudy = { ...caseStudyById('case-1'), steps: [step] }
  const key = { ...caseStudyKeyOf('case-1'), steps: testingKeys }
  const given = answers.map((answer): StepAnswers => (answer ? { [step.id]: answer } : {}))
  return stepSplitsOf(caseStudy, key, given)[0]!
}

const part = ({ parts }: StepSplit, id: string) => parts.find((one) => one.id === id)?.answers

describe('part by part', () => {
  test('the same figure typed in two ways is one answer, and who gave nothing counts nowhere', () => {
    const split = splitOf(ratesStep, [
      { kind: 'numeric', figures: { otif: '40', delay: '1250' } },
      { kind: 'numeric', figures: { otif: '68,5', delay: '1 250' } },
      undefined,
      { kind: 'numeric', figures: { otif: '68.5 %', delay: 'beaucoup' } },
    ])
    expect(split.by).toEqual([0, 1, 3])
    expect(part(split, 'otif')).toEqual([
      { given: '68,5', by: [1, 3], isRight: true },
      { given: '40', by: [0], isRight: false },
    ])
    expect(part(split, 'delay')?.map(({ given, by }) => [given.replace(/\s/g, ' '), by])).toEqual([
      ['1 250', [0, 1]],
      ['beaucoup', [3]],
    ])
  })

  test('an item stands at its place, or at another one', () => {
    const split = splitOf(callsStep, [
      { kind: 'ordering', order: ['listen', 'act', 'thank'] },
      { kind: 'ordering', order: ['act', 'listen', 'thank'] },
    ])
    expect(part(split, 'listen')).toEqual([
      { given: '1', by: [0], isRight: true },
      { given: '2', by: [1], isRight: false },
    ])
    expect(part(split, 'thank')).toEqual([{ given: '3', by: [0, 1], isRight: true }])
  })

  test('two categories may both be right', () => {
    const split = splitOf(causesStep, [
      { kind: 'classification', placed: { absent: 'people', label: 'people' } },
      { kind: 'classification', placed: { absent: 'method', label: 'people' } },
    ])
    expect(part(split, 'absent')?.map(({ isRight }) => isRight)).toEqual([true, true])
    expect(part(split, 'label')).toEqual([{ given: 'people', by: [0, 1], isRight: false }])
  })

  test('the same people are one answer, in whichever order they were given', () => {
    const split = splitOf(planStep, [
      { kind: 'raci', roles: { call: { ines: 'AR' }, credit: { sara: 'R', ines: 'R', paul: 'A' } } },
      { kind: 'raci', roles: { call: { paul: 'A' }, credit: { ines: 'R', sara: 'R', paul: 'A' } } },
    ])
    expect(part(split, 'credit/R')).toEqual([{ given: 'ines,sara', by: [0, 1], isRight: true }])
    expect(part(split, 'call/R')).toEqual([
      { given: 'ines', by: [0], isRight: true },
      { given: '', by: [1], isRight: false },
    ])
  })

  test('an empty line of a budget is nothing, and may be right', () => {
    const split = splitOf(gesturesStep, [{ kind: 'budget', amounts: { training: '2 500' } }])
    expect(part(split, 'training')).toEqual([{ given: '2500', by: [0], isRight: false }])
    expect(part(split, 'gifts')).toEqual([{ given: '0', by: [0], isRight: true }])
  })

  test('an answer of another kind counts for nobody', () => {
    expect(splitOf(ratesStep, [{ kind: 'text', text: 'Ma réponse' }])).toMatchObject({ by: [], parts: [] })
  })
})

describe('of a real case study', () => {
  const splits = (...answers: StepAnswers[]) => stepSplitsOf(caseStudyById('case-1'), caseStudyKeyOf('case-1'), answers)
  const call = (...path: [string, string][]): StepAnswers => ({
    call: { kind: 'dialogue', path: path.map(([node, option]) => ({ node, option })) },
  })

  test('a fork says who took which option, those that nobody took as well', () => {
    const [split] = splits(call(['contact', 'b'], ['emotion', 'a']), call(['contact', 'c'], ['who-is-it', 'a']))
    const contact = part(split!, 'contact')
    const options = caseStudyById('case-1').steps.flatMap((step) => (step.kind === 'dialogue' ? step.nodes : []))
    expect(contact?.map(({ given }) => given)).toEqual(
      options.find(({ id }) => id === 'contact')?.options.map(({ id }) => id),
    )
    expect(contact?.find(({ given }) => given === 'b')).toEqual({ given: 'b', by: [0], isRight: true })
    expect(contact?.find(({ given }) => given === 'c')).toMatchObject({ by: [1], isRight: false })
    expect(contact?.find(({ given }) => given === 'a')?.by).toEqual([])
  })

  test('a detour has nothing right or wrong, and a fork that nobody reached is left out', () => {
    const [split] = splits(call(['contact', 'c'], ['who-is-it', 'a']))
    expect(split?.parts.map(({ id }) => id)).toEqual(['contact', 'who-is-it'])
    expect(part(split!, 'who-is-it')?.every(({ isRight }) => isRight === null)).toBe(true)
  })

  test('every option of a choice is there, expected or not, whoever ticked it', () => {
    const cerc = caseStudyById('case-1').steps.find(({ id }) => id === 'cerc')
    const [ticked, other] = cerc?.kind === 'choice' ? cerc.options : []
    const split = splits({ cerc: { kind: 'choice', chosen: [ticked!.id] } }).find(({ stepId }) => stepId === 'cerc')!
    expect(part(split, 'options')?.find(({ given }) => given === ticked!.id)?.by).toEqual([0])
    expect(part(split, 'options')?.find(({ given }) => given === other!.id)?.by).toEqual([])
    expect(part(split, 'options')?.some(({ isRight }) => isRight)).toBe(true)
  })

  test('texts come by their letters, not by who wrote them', () => {
    const text = (words: string): StepAnswers => ({ liaison: { kind: 'text', text: words } })
    const split = splits(text('Zone 3'), text('  '), text('Atelier')).find(({ stepId }) => stepId === 'liaison')
    expect(split?.texts).toEqual([
      { text: 'Atelier', by: 2 },
      { text: 'Zone 3', by: 0 },
    ])
  })
})
