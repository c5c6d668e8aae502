import { describe, expect, test } from 'vitest'

import type { StepAnswers } from '../../src/case-study/answer.ts'
import { wordCount } from '../../src/kernel/word-count.ts'
import { case8 } from '../../src/content/case-studies/case-8.ts'
import { readFrenchNumber } from '../../src/kernel/french-number.ts'
import { scoresOf } from '../case-study/scoring.ts'
import { rightCaseAnswers } from '../demonstration/right-answers.ts'
import { case8Key } from './case-8.ts'

/** The correction, worked again from the documents that trainees read. */
const members = dataOf('Membres')
const visits = dataOf('Visites par membre et par an')
const sales = members * visits * dataOf('Panier moyen HT')
const margin = (sales * dataOf('Taux de marge')) / 100
const used = dataOf('Points effectivement utilisés') / 100
const fixed = dataOf('Frais fixes du Club')
const more = dataOf('Achats des membres, par rapport au témoin') / 100
const voucher = 10
const points = dataOf(`Points pour un bon de ${voucher} €`)
const proposed = readFrenchNumber(/(\d+) points/.exec(textOf('malo'))?.[1] ?? '')!

/** What the Club costs and brings when a voucher takes that many points; rates as fractions. */
const clubAt = (needed: number) => {
  const real = (voucher / needed) * used
  const vouchers = real * sales
  return {
    real,
    vouchers,
    threshold: (vouchers + fixed) / (margin - vouchers),
    result: margin * more - vouchers * (1 + more) - fixed,
  }
}
const today = clubAt(points)
const variant = clubAt(proposed)

describe('the key, worked again from the documents', () => {
  test('sales, margin, rates and vouchers of a year', () => {
    expect(figuresAt('cost')).toEqual({
      sales,
      margin,
      face: (100 * voucher) / points,
      real: rounded(100 * today.real, 2),
      vouchers: rounded(today.vouchers, 0),
    })
  })

  test('the threshold, where the result is nil, and the result of the test', () => {
    expect(figuresAt('threshold')).toEqual({
      u: rounded(100 * today.threshold, 2),
      extra: rounded(margin * more, 0),
      vouchers: rounded(today.vouchers * (1 + more), 0),
      result: rounded(today.result, 0),
    })
    expect(margin * today.threshold - today.vouchers * (1 + today.threshold) - fixed).toBeCloseTo(0, 6)
    expect([rounded(100 * today.threshold, 2), rounded(today.result, 0)]).toEqual([11.23, -17_700])
  })

  test('the proposal of 300 points', () => {
    expect(figuresAt('variant')).toEqual({
      real: rounded(100 * variant.real, 2),
      u: rounded(100 * variant.threshold, 2),
      result: rounded(variant.result, 0),
    })
    expect([rounded(100 * variant.threshold, 2), rounded(variant.result, 0)]).toEqual([7.79, 1200])
  })

  test('the points of Mme Ferrand, at most, and the date that the model answer gives', () => {
    const held = readFrenchNumber(/(\d+) points/.exec(textOf('ferrand'))?.[1] ?? '')!
    expect(figuresAt('gesture')).toEqual({ cost: (held / points) * voucher })
    expect(figuresAt('gesture')).toEqual({ cost: 9.5 })
    const until = new Date(Date.UTC(2026, 2, 8 + 60))
    expect([until.getUTCDate(), until.getUTCMonth()]).toEqual([7, 4])
    expect(keyText('answer')).toContain('60 jours, jusqu’au 7 mai')
  })

  test('the answer to Mme Ferrand has 60 words at most', () => {
    expect(wordCount(keyText('answer'))).toBeLessThanOrEqual(60)
  })

  test('the usual rhythm of a member, from which the silence is counted', () => {
    expect(rounded(365 / visits, 0)).toBe(61)
    expect(rounded((2 * 365) / visits / 30, 0)).toBe(4)
    expect(keyText('sleepers')).toContain('tous les 61 jours')
  })

  test('the five points of law each have a practice, and two practices need nothing', () => {
    const key = case8Key.steps['law']
    const step = case8.steps.find(({ id }) => id === 'law')
    const given = key?.kind === 'classification' ? Object.values(key.placed).flat() : []
    const categories = step?.kind === 'classification' ? step.categories.map(({ id }) => id) : []
    expect(new Set(given)).toEqual(new Set(categories))
    expect(given.filter((category) => category === 'fine')).toHaveLength(2)
  })

  test('the poster promises twice what the scale gives', () => {
    const promised = readFrenchNumber(/(\d+) % remboursés/.exec(tableText('practices'))?.[1] ?? '')!
    expect(promised).toBe((2 * 100 * voucher) / points)
  })
})

describe('what a trainee may type', () => {
  test.each([
    ['threshold', 'u', '11,2', true],
    ['threshold', 'u', '11.23 %', true],
    ['threshold', 'u', '11', false],
    ['threshold', 'result', '−17 700 €', true],
    ['threshold', 'result', '17 700', false],
    ['variant', 'real', '2,3', true],
    ['variant', 'u', '7,8', true],
    ['variant', 'u', '7,78', true],
    ['variant', 'result', '1 254', true],
    ['variant', 'result', '1 740', false],
    ['cost', 'sales', '1 500 000', true],
    ['cost', 'real', '5', false],
    ['gesture', 'cost', '9,5', true],
    ['gesture', 'cost', '10', false],
  ])('%s, %s: %s is %s', (step, figure, typed, right) => {
    const scores = scoresOf(case8, case8Key, withFigures(step, { [figure]: typed }))
    expect(scores[step]?.details[figure]).toBe(right)
  })

  test('every advantage ticked does not earn them all', () => {
    const scores = scoresOf(case8, case8Key, { advantages: { kind: 'choice', chosen: [...'abcdefghi'] } })
    expect(scores['advantages']).toMatchObject({ points: 1, outOf: 5 })
  })
})

describe('the automatic level of objective 2', () => {
  const right = rightCaseAnswers('case-8')
  const newPurchasesOnly = fixed / (margin - today.vouchers)

  test.each<[string, StepAnswers, number]>([
    ['everything right is Acquis: the limits need the trainer', right, 3],
    ['nothing is Non acquis', {}, 1],
    ['threshold and result alone are Acquis', { threshold: right['threshold']! }, 3],
    ['a right threshold and a wrong result are En cours', withFigures('threshold', { result: '-8 700' }), 2],
    ['a right result and a wrong threshold are En cours', withFigures('threshold', { u: '1,64' }), 2],
    ['vouchers forgotten on the new purchases is En cours', both('10,25', '-13 500'), 2],
    ['fixed costs forgotten is En cours', both('9,59', '-8 700'), 2],
    ['a threshold two points below is En cours', both('9,23', '0'), 2],
    ['a threshold a little further below is Non acquis', both('9,22', '0'), 1],
    ['a threshold two points above is En cours', both('13,23', '0'), 2],
    ['a threshold a little further above is Non acquis', both('13,24', '0'), 1],
    ['vouchers on the new purchases alone is Non acquis', both('1,64', '34 800'), 1],
    ['a threshold that is no figure is Non acquis', both('onze', '0'), 1],
    ['a wrong variant changes nothing', withFigures('variant', { result: '-17 700', u: '11,23' }), 3],
  ])('%s', (_claim, answers, level) => {
    expect(levelsOf(answers)).toEqual({ O2: level })
  })

  test('the mistakes tried above are those that trainees make', () => {
    expect(rounded(100 * newPurchasesOnly, 2)).toBe(1.64)
    expect(rounded(margin * more - today.vouchers * more - fixed, 0)).toBe(34_800)
    expect(rounded((100 * (today.vouchers + fixed)) / margin, 2)).toBe(10.25)
    expect(rounded(margin * more - today.vouchers - fixed, 0)).toBe(-13_500)
    expect(rounded((100 * today.vouchers) / (margin - today.vouchers), 2)).toBe(9.59)
    expect(rounded(margin * more - today.vouchers * (1 + more), 0)).toBe(-8700)
  })

  test('an answer of another kind is Non acquis', () => {
    expect(levelsOf({ threshold: { kind: 'text', text: '11,23 %' } })).toEqual({ O2: 1 })
  })

  function both(u: string, result: string): StepAnswers {
    return withFigures('threshold', { u, result })
  }
})

test('the grid, which a trainee reads between two attempts, gives no figure to type', () => {
  for (const level of Object.values(case8Key.grid).flat())
    for (const figure of ['11,23', '17 700', '7,79', '1 200']) expect(level).not.toContain(figure)
})

function withFigures(step: string, typed: Readonly<Record<string, string>>): StepAnswers {
  const answers = rightCaseAnswers('case-8')
  const answer = answers[step]
  if (answer?.kind !== 'numeric') throw new Error(`${step} asks for no figures`)
  return { ...answers, [step]: { ...answer, figures: { ...answer.figures, ...typed } } }
}

function levelsOf(answers: StepAnswers) {
  return case8Key.automaticLevels(answers, scoresOf(case8, case8Key, answers))
}

function figuresAt(step: string): Readonly<Record<string, number>> {
  const key = case8Key.steps[step]
  if (key?.kind !== 'numeric') throw new Error(`${step} has no figures in its key`)
  return Object.fromEntries(Object.entries(key.figures).map(([id, { value }]) => [id, value]))
}

function keyText(step: string): string {
  const key = case8Key.steps[step]
  return key?.kind === 'text' ? key.modelAnswer.join(' ') : ''
}

function documentOf(id: string) {
  return case8.documents.find((document) => document.id === id)!
}

function textOf(id: string): string {
  return documentOf(id).paragraphs.join(' ')
}

function tableText(id: string): string {
  return documentOf(id).table!.rows.flat().join(' ')
}

/** A figure of the table of the Club, without its unit: « 70 % », « +8 % ». */
function dataOf(label: string): number {
  const row = documentOf('club').table!.rows.find(([name]) => name === label)
  return readFrenchNumber((row?.[1] ?? '').replace('+', ''))!
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
