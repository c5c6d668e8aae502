import { describe, expect, test } from 'vitest'

import type { StepAnswer, StepAnswers } from '../../src/case-study/answer.ts'
import { case4 } from '../../src/content/case-studies/case-4.ts'
import { readFrenchNumber } from '../../src/kernel/french-number.ts'
import { scoresOf } from '../case-study/scoring.ts'
import { rightCaseAnswers } from '../demonstration/right-answers.ts'
import { case4Key } from './case-4.ts'

/** The correction, worked again from the documents that trainees read. */
const retentionPattern = /étention[^:]*: (\d+) %/
const discount = firstFigure(paragraphs('convention'), /([\d,]+) %/) / 100
const budget = firstFigure([captionOf('options')], /: ([\d ]+) €/)
const start = dataOf('Clients au 1er janvier')
const newcomers = dataOf('Nouveaux clients dans l’année')
const end = dataOf('Clients en fin d’année')
const margin = dataOf('Marge annuelle moyenne')
const comfort = {
  customers: dataOf('Clients Confort, en fin d’année'),
  margin: dataOf('Marge annuelle d’un Confort'),
}
const essential = {
  customers: dataOf('Clients Essentiel, en fin d’année'),
  margin: dataOf('Marge annuelle d’un Essentiel'),
}
const optionA = { cost: paidFor('A'), customers: customersOf('A'), retention: hopedFor('A', retentionPattern) / 100 }
const optionB = { cost: paidFor('B'), customers: customersOf('B'), retention: hopedFor('B', retentionPattern) / 100 }
const optionC = {
  cost: paidFor('C'),
  customers: customersOf('C'),
  margin: hopedFor('C', /Marge de (\d+) €/),
  retention: hopedFor('C', retentionPattern) / 100,
}

const retention = (end - newcomers) / start
const clv = (m: number, r: number) => (m * (1 + discount)) / (1 + discount - r)
const thresholdOf = (m: number, cost: number) => 1 + discount - ((m - cost) * (1 + discount)) / clv(m, retention)

const worked = {
  A: { before: clv(margin, retention), net: clv(margin - optionA.cost, optionA.retention) },
  B: { before: clv(comfort.margin, retention), net: clv(comfort.margin - optionB.cost, optionB.retention) },
  C: { before: 0, net: clv(optionC.margin, optionC.retention) - optionC.cost },
}
const created = {
  A: (worked.A.net - worked.A.before) * optionA.customers,
  B: (worked.B.net - worked.B.before) * optionB.customers,
  C: (worked.C.net - worked.C.before) * optionC.customers,
  D: 0,
}

describe('the documents agree with each other', () => {
  test('the two formulas make the customers and the average margin', () => {
    expect(comfort.customers + essential.customers).toBe(end)
    expect((comfort.customers * comfort.margin + essential.customers * essential.margin) / end).toBeCloseTo(margin, 10)
  })

  test('A, B and C spend the same budget', () => {
    for (const { cost, customers } of [optionA, optionB, optionC]) expect(cost * customers).toBe(budget)
    expect(optionA.customers).toBe(end)
    expect(optionB.customers).toBe(comfort.customers)
  })
})

describe('the key, worked again from the documents', () => {
  test('retention, attrition, lifetime and value of a customer', () => {
    const { figures } = keyAt('reference', 'numeric')
    expect(figures['retention']?.value).toBeCloseTo(100 * retention, 10)
    expect(figures['attrition']?.value).toBeCloseTo(100 * (1 - retention), 10)
    expect(figures['lifetime']?.value).toBe(rounded(1 / (1 - retention), 2))
    expect(figures['clv']?.value).toBeCloseTo(clv(margin, retention), 10)
  })

  test('values before and after, and what A, B and C create', () => {
    for (const option of ['A', 'B', 'C'] as const)
      expect(keyAt('options', 'table').cells[option]).toEqual({
        before: rounded(worked[option].before, 2),
        net: rounded(worked[option].net, 2),
        created: rounded(created[option], 0),
      })
  })

  test('the retention at which A and B stop losing', () => {
    const { figures } = keyAt('thresholds', 'numeric')
    expect(figures['a']?.value).toBe(rounded(100 * thresholdOf(margin, optionA.cost), 2))
    expect(figures['b']?.value).toBe(rounded(100 * thresholdOf(comfort.margin, optionB.cost), 2))
    expect(figures['gap']?.value).toBe(rounded(100 * (thresholdOf(comfort.margin, optionB.cost) - retention), 2))
  })

  test('the acquisition cost at which C creates as much as B, for the same budget', () => {
    const value = clv(optionC.margin, optionC.retention)
    const cost = (budget * value) / (budget + created.B)
    expect(keyAt('thresholds', 'numeric').figures['cac']?.value).toBe(rounded(cost, 2))
    expect((budget / cost) * (value - cost)).toBeCloseTo(created.B, 6)
  })

  test('the ranking is that of the values created', () => {
    const byValue = Object.entries(created).toSorted(([, a], [, b]) => b - a)
    expect(keyAt('ranking', 'ordering').order).toEqual(byValue.map(([option]) => option))
  })

  test('the other conventions that the remark quotes', () => {
    const years = [0, 1, 2, 3, 4].map((year) => margin * (retention / (1 + discount)) ** year)
    const { remark } = keyAt('reference', 'numeric')
    expect(remark).toContain(`${rounded(clv(margin, retention) - margin, 0)} € en fin de période`)
    expect(remark).toContain(`${rounded(margin / (1 - retention), 0)} € sans actualisation`)
    expect(remark).toContain('286,90 € sur cinq ans')
    expect(
      rounded(
        years.reduce((sum, year) => sum + year, 0),
        2,
      ),
    ).toBe(286.9)
  })

  test('the test of the model answer: two halves, and a margin of error wider than the gap', () => {
    const exposed = Math.ceil(comfort.customers / 2)
    const control = comfort.customers - exposed
    const variance = (rate: number, customers: number) => (rate * (1 - rate)) / customers
    const error = 196 * Math.sqrt(variance(optionB.retention, exposed) + variance(retention, control))
    const model = keyAt('recommendation', 'text').modelAnswer.join(' ')
    expect([exposed, control, rounded(error, 1)]).toEqual([176, 175, 6.6])
    expect(model).toContain('176 exposés, 175 témoins')
    expect(model).toContain('± 6,6 points')
  })

  test('the customers lost, and what the return of one in ten would be worth', () => {
    const lost = start - (end - newcomers)
    const back = Math.round(lost / 10)
    const model = keyAt('programme', 'text').modelAnswer.join(' ')
    expect([lost, back, rounded(back * clv(margin, retention), 0)]).toEqual([180, 18, 7128])
    expect(model).toContain('= 180 clients')
    expect(model).toContain('18 × 396 = 7 128 €')
  })
})

describe('what a trainee may type', () => {
  test.each<[string, string, string, string]>([
    ['a lifetime to the tenth', 'reference', 'lifetime', '6,7'],
    ['a lifetime cut after two decimals', 'reference', 'lifetime', '6,66'],
    ['a rate with its sign', 'reference', 'retention', '85 %'],
    ['a threshold to the tenth', 'thresholds', 'a', '88,3'],
    ['a threshold rounded up', 'thresholds', 'b', '91,3'],
    ['a cost worked with 129 whole customers', 'thresholds', 'cac', '108,76'],
  ])('%s is right', (_claim, step, figure, typed) => {
    expect(detailOf(withFigure(step, figure, typed), step, figure)).toBe(true)
  })

  test.each<[string, string, string, string]>([
    ['new customers kept in the retention', 'reference', 'retention', '97,5'],
    ['a lifetime of seven years', 'reference', 'lifetime', '7'],
    ['the value at the end of the period', 'reference', 'clv', '306'],
    ['the value without a discount rate', 'reference', 'clv', '600'],
    ['the retention hoped for, taken for the threshold', 'thresholds', 'a', '88'],
    ['a cost worked with 108 customers whatever it is', 'thresholds', 'cac', '93,24'],
  ])('%s is wrong', (_claim, step, figure, typed) => {
    expect(detailOf(withFigure(step, figure, typed), step, figure)).toBe(false)
  })

  test.each([
    ['B', 'created', '10 295', true],
    ['B', 'net', '733', true],
    ['B', 'created', '10 179', false],
    ['C', 'created', '6 326', true],
    ['C', 'created', '6 325,71', true],
    ['A', 'created', '−7 020 €', true],
    ['A', 'created', '7 020', false],
    ['C', 'net', '188,57', false],
  ])('option %s, %s: %s is %s', (option, column, typed, right) => {
    expect(detailOf(withCell(option, column, typed), 'options', `${option}/${column}`)).toBe(right)
  })
})

describe('the automatic level of objective 2', () => {
  const right = rightCaseAnswers('case-4')

  test.each<[string, StepAnswers, number]>([
    ['everything right is Maîtrisé', right, 4],
    ['nothing is Non acquis', {}, 1],
    ['a wrong retention is Non acquis, whatever follows', withFigure('reference', 'retention', '97,5'), 1],
    ['a wrong CLV is Non acquis: En cours asks for it', withFigure('reference', 'clv', '306'), 1],
    ['a wrong lifetime alone changes nothing', withFigure('reference', 'lifetime', '7'), 4],
    ['retention and CLV alone are En cours', { reference: right['reference']! }, 2],
    ['a wrong value of A is En cours', withCell('A', 'created', '7 020'), 2],
    ['a wrong net CLV of B is En cours', withCell('B', 'net', '704'), 2],
    ['a wrong net CLV of C is En cours', withCell('C', 'net', '188,57'), 2],
    ['a wrong CLV before an option changes nothing', withCell('C', 'before', '396'), 4],
    ['right options and D after A is En cours', { ...right, ranking: ranked('B', 'C', 'A', 'D') }, 2],
    ['right options and C before B is En cours', { ...right, ranking: ranked('C', 'B', 'D', 'A') }, 2],
    ['right options without a ranking are En cours', without('ranking'), 2],
    ['right options, ranked, without thresholds are Acquis', without('thresholds'), 3],
    ['a wrong threshold of A is Acquis', withFigure('thresholds', 'a', '88'), 3],
    ['a wrong threshold of B is Acquis', withFigure('thresholds', 'b', '92'), 3],
    ['a wrong acquisition cost is Acquis', withFigure('thresholds', 'cac', '130'), 3],
    ['a wrong gap alone changes nothing', withFigure('thresholds', 'gap', '7'), 4],
  ])('%s', (_claim, answers, level) => {
    expect(levelsOf(answers)).toEqual({ O2: level })
  })

  test('an answer of another kind is Non acquis', () => {
    expect(levelsOf({ reference: { kind: 'text', text: '85 %' } })).toEqual({ O2: 1 })
  })

  test('the two texts decide no level: the trainer does', () => {
    expect(levelsOf(without('recommendation'))).toEqual(levelsOf(right))
    expect(levelsOf(without('programme'))).toEqual(levelsOf(right))
  })
})

test('the grid, which a trainee reads between two attempts, gives no figure to type', () => {
  for (const level of Object.values(case4Key.grid).flat()) expect(level).not.toMatch(/\d\d/)
})

function ranked(...order: string[]): StepAnswer {
  return { kind: 'ordering', order }
}

function without(step: string): StepAnswers {
  return Object.fromEntries(Object.entries(rightCaseAnswers('case-4')).filter(([id]) => id !== step))
}

function withFigure(step: string, figure: string, typed: string): StepAnswers {
  const answers = rightCaseAnswers('case-4')
  const answer = answers[step]
  if (answer?.kind !== 'numeric') throw new Error(`${step} asks for no figures`)
  return { ...answers, [step]: { ...answer, figures: { ...answer.figures, [figure]: typed } } }
}

function withCell(row: string, column: string, typed: string): StepAnswers {
  const answers = rightCaseAnswers('case-4')
  const answer = answers['options']
  if (answer?.kind !== 'table') throw new Error('The options are no table')
  const cells = { ...answer.cells, [row]: { ...answer.cells[row], [column]: typed } }
  return { ...answers, options: { ...answer, cells } }
}

function detailOf(answers: StepAnswers, step: string, detail: string) {
  return scoresOf(case4, case4Key, answers)[step]?.details[detail]
}

function levelsOf(answers: StepAnswers) {
  return case4Key.automaticLevels(answers, scoresOf(case4, case4Key, answers))
}

function keyAt<Kind extends (typeof case4Key.steps)[string]['kind']>(step: string, kind: Kind) {
  const key = case4Key.steps[step]
  if (key?.kind !== kind) throw new Error(`${step} has no key of kind ${kind}`)
  return key as Extract<typeof key, { kind: Kind }>
}

function documentOf(id: string) {
  return case4.documents.find((document) => document.id === id)!
}

function paragraphs(id: string): readonly string[] {
  return documentOf(id).paragraphs
}

function captionOf(id: string): string {
  return documentOf(id).table!.caption
}

function dataOf(label: string): number {
  const row = documentOf('portfolio').table!.rows.find(([name]) => name === label)
  return readFrenchNumber(row?.[1] ?? '')!
}

function paidFor(option: string): number {
  return firstFigure([optionRow(option)[1]!], /^(\d+) €/)
}

function customersOf(option: string): number {
  return firstFigure([optionRow(option)[1]!], /, ([\d ]*\d)/)
}

function hopedFor(option: string, pattern: RegExp): number {
  return firstFigure([optionRow(option)[2]!], pattern)
}

function optionRow(option: string): readonly string[] {
  return documentOf('options').table!.rows.find(([name]) => name!.startsWith(`${option} `))!
}

function firstFigure(texts: readonly string[], pattern: RegExp): number {
  return readFrenchNumber(pattern.exec(texts.join(' '))?.[1] ?? '')!
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
