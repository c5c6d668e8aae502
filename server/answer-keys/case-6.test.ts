import { describe, expect, test } from 'vitest'

import type { StepAnswer, StepAnswers } from '../../src/case-study/answer.ts'
import { stepProblemOf } from '../../src/case-study/rules.ts'
import { wordCount } from '../../src/kernel/word-count.ts'
import { case6 } from '../../src/content/case-studies/case-6.ts'
import { readFrenchNumber } from '../../src/kernel/french-number.ts'
import { scoresOf } from '../case-study/scoring.ts'
import { rightCaseAnswers } from '../demonstration/right-answers.ts'
import { case6Key } from './case-6.ts'

/** The correction, worked again from the documents that trainees read. */
const discount = 0.1
const grant = 3000
const accounts = case6.documents
  .find(({ id }) => id === 'accounts')!
  .table!.rows.map(([name, sales, rate, probability, cost, retention]) => ({
    id: idOf(name!),
    sales: readFrenchNumber(sales!)!,
    rate: readFrenchNumber(rate!)! / 100,
    probability: probability === '–' ? null : readFrenchNumber(probability!)! / 100,
    cost: readFrenchNumber(cost!) ?? 0,
    retention: readFrenchNumber(retention!) ?? 0,
  }))

const valued = accounts.flatMap(({ id, sales, rate, probability, cost, retention }) => {
  if (probability === null) return []
  const margin = sales * rate
  const sltv = (margin * (1 + discount)) / (1 + discount - retention)
  return [{ id, probability, cost, margin, sltv, expected: probability * sltv - cost }]
})

/** Worth an action: a return of more than a few times its cost; the others hardly pay it back. */
const kept = valued.filter(({ expected, cost }) => expected > cost)

describe('the key, worked again from the file', () => {
  test('margin, second lifetime value and expected value of the accounts that have a probability', () => {
    expect(keyAt('values', 'table').cells).toEqual(
      Object.fromEntries(
        valued.map(({ id, margin, sltv, expected }) => [
          id,
          { margin: rounded(margin, 0), sltv: rounded(sltv, 2), expected: rounded(expected, 2) },
        ]),
      ),
    )
  })

  test('nobody gave a probability to the two accounts that are excluded', () => {
    const excluded = accounts.filter(({ probability }) => probability === null).map(({ id }) => id)
    expect(excluded).toEqual(['delmas', 'vidal'])
    const reasons = expectedAt('exclusions').map((id) => choiceText('exclusions', id))
    expect(reasons.join(' ')).toMatch(/Delmas.*Vidal/)
  })

  test('the budget pays in full what the expected values justify, nothing else, and leaves 200 €', () => {
    const { lines } = keyAt('budget', 'budget')
    expect(kept.map(({ id }) => id)).toEqual(['auberoche', 'garrigue', 'vals'])
    for (const { id, cost } of accounts) {
      const amount = kept.some((account) => account.id === id) ? cost : 0
      expect(lines[id], id).toEqual({ least: amount, most: amount })
    }
    const step = case6.steps.find(({ id }) => id === 'budget')
    expect(step?.kind === 'budget' && step.amount).toBe(grant)
    expect(grant - total(kept.map(({ cost }) => cost))).toBe(200)
  })

  test('no other account could be paid out of what is left', () => {
    for (const { id, cost } of valued.filter((account) => !kept.includes(account)))
      expect(cost, id).toBeGreaterThan(200)
  })

  test('the total, and what is left of it at half the probabilities', () => {
    const { figures } = keyAt('robustness', 'numeric')
    const halved = kept.map(({ probability, sltv, cost }) => (probability / 2) * sltv - cost)
    expect(figures['total']?.value).toBe(rounded(total(kept.map(({ expected }) => expected)), 0))
    expect(figures['halved']?.value).toBe(rounded(total(halved), 0))
    expect([figures['total']?.value, figures['halved']?.value]).toEqual([41_222, 19_211])
  })

  test('the returns by euro that the remark quotes, Bio Garrigue first', () => {
    const byEuro = kept.map(({ id, expected, cost }) => [id, rounded(expected / cost, 1)])
    expect(byEuro).toEqual([
      ['auberoche', 10.7],
      ['garrigue', 32.9],
      ['vals', 13.3],
    ])
    expect(keyAt('budget', 'budget').remark).toMatch(/Garrigue rend 32,9 €, Trois Vals 13,3 €, Auberoche 10,7 €/)
  })

  test('only the accounts that are kept get a repair and an offer, each its own', () => {
    const { cells } = keyAt('invitations', 'table')
    const given = Object.entries(cells).filter(([, { offer }]) => offer !== 'none')
    expect(given.map(([id]) => id)).toEqual(kept.map(({ id }) => id))
    for (const column of ['repair', 'offer'])
      expect(new Set(given.map(([, row]) => row[column])).size).toBe(kept.length)
    for (const { repair, offer } of Object.values(cells)) expect(repair === 'none').toBe(offer === 'none')
  })

  test('the model hook has 80 words at most, four dates, and no discount', () => {
    const hook = keyAt('hook', 'text').modelAnswer.join(' ')
    expect(wordCount(hook)).toBeLessThanOrEqual(80)
    for (const fact of ['En mars', 'le 21', '24 mars', '2 avril', 'Léo Pons', 'Pamiers']) expect(hook).toContain(fact)
    expect(hook).not.toMatch(/remise|réduction|%/)
  })

  test('a cause with two codes accepts both and no other', () => {
    const { placed } = keyAt('causes', 'classification')
    for (const [account, codes] of [
      ['auberoche', ['5', '3']],
      ['vals', ['3', '5']],
      ['garrigue', ['2', '4']],
      ['nomade', ['1', '6']],
    ] as const) {
      expect(placed[account]).toEqual(codes)
      for (const code of codes) expect(detailOf(withCause(account, code), 'causes', account)).toBe(true)
      expect(detailOf(withCause(account, '8'), 'causes', account)).toBe(false)
    }
  })
})

describe('what a trainee may type', () => {
  test.each([
    ['lacombe', 'sltv', '3 813', true],
    ['lacombe', 'expected', '81', true],
    ['lacombe', 'expected', '81,33', true],
    ['nomade', 'sltv', '3 394 €', true],
    ['nomade', 'expected', '−12', true],
    ['nomade', 'expected', '-12,1', true],
    ['nomade', 'expected', '12', false],
    ['auberoche', 'expected', '17 600', false],
    ['auberoche', 'sltv', '32 000', false],
  ])('%s, %s: %s is %s', (account, column, typed, right) => {
    expect(detailOf(withValue(account, column, typed), 'values', `${account}/${column}`)).toBe(right)
  })

  test('a budget of more than 3 000 € is refused', () => {
    const step = case6.steps.find(({ id }) => id === 'budget')!
    expect(stepProblemOf(step, budgetOf({ auberoche: '1500', vals: '900', garrigue: '400', nomade: '1200' }))).toMatch(
      /de trop/,
    )
  })

  test('half the total is not the total at half the probabilities', () => {
    expect(detailOf(withHalved('20 611'), 'robustness', 'halved')).toBe(false)
  })
})

describe('the call', () => {
  const call = case6.steps.find((step) => step.kind === 'dialogue')!
  const callKey = keyAt('call', 'dialogue')

  test('every option of the six stages has its points, a detour has none, and every node has a remark', () => {
    for (const { id, stage, options } of call.nodes) {
      expect(callKey.points[id] !== undefined, id).toBe(stage !== '')
      if (callKey.points[id]) {
        expect(Object.keys(callKey.points[id])).toEqual(options.map((option) => option.id))
        expect(Object.values(callKey.points[id]).toSorted()).toEqual([0, 1, 2])
      }
    }
    expect(new Set(Object.keys(callKey.remarks))).toEqual(new Set(call.nodes.map(({ id }) => id)))
  })

  test('whoever offers a discount, or contradicts her, earns nothing there', () => {
    for (const [node, option] of [
      ['contact', 'a'],
      ['facts', 'c'],
      ['listening', 'c'],
      ['repair', 'b'],
      ['invitation', 'c'],
      ['closing', 'a'],
    ] as const)
      expect(callKey.points[node]?.[option], node).toBe(0)
  })

  test('the best call makes 12 points in six turns', () => {
    const answers = rightCaseAnswers('case-6')
    const path = answers['call']?.kind === 'dialogue' ? answers['call'].path : []
    expect(path).toHaveLength(6)
    expect(scoresOf(case6, case6Key, answers)['call']).toMatchObject({ points: 12, outOf: 12 })
  })

  test('the best option is not always the same one', () => {
    const best = Object.values(callKey.points).map((points) => Object.keys(points).find((id) => points[id] === 2))
    expect(new Set(best)).toEqual(new Set(['a', 'b', 'c']))
  })
})

describe('the automatic level of objective 4', () => {
  const right = rightCaseAnswers('case-6')

  test.each<[string, StepAnswers, number]>([
    ['everything right is Maîtrisé', right, 4],
    ['nothing is Non acquis', {}, 1],
    ['without any exclusion it is Non acquis', without('exclusions'), 1],
    ['wrong reasons only are Non acquis', { ...right, exclusions: chosen('a', 'd') }, 1],
    ['every reason ticked is Non acquis', { ...right, exclusions: chosen(...'abcdefgh') }, 1],
    ['one exclusion of two is En cours', { ...right, exclusions: chosen('c') }, 2],
    ['both exclusions and one too many are En cours', { ...right, exclusions: chosen('c', 'e', 'g') }, 2],
    ['exclusions without sums are En cours', without('values'), 2],
    ['one wrong expected value is En cours', withValue('nomade', 'expected', '12'), 2],
    ['a wrong SLTV beside right expected values changes nothing', withValue('vals', 'sltv', '28 000'), 4],
    [
      'money for Castan is En cours',
      { ...right, budget: budgetOf({ castan: '1350', vals: '900', garrigue: '400' }) },
      2,
    ],
    [
      'half an action is En cours',
      { ...right, budget: budgetOf({ auberoche: '750', vals: '900', garrigue: '400' }) },
      2,
    ],
    ['right sums and budget without the second total are Acquis', without('robustness'), 3],
    ['a second total that is half the first is Acquis', withHalved('20 611'), 3],
    ['a second total to the nearest two euros is Maîtrisé', withHalved('19 213'), 4],
    ['a second total three euros off is Acquis', withHalved('19 214'), 3],
  ])('%s', (_claim, answers, level) => {
    expect(levelsOf(answers).O4).toBe(level)
  })
})

describe('the automatic level of objective 2', () => {
  const right = rightCaseAnswers('case-6')
  const everybody = ['auberoche', 'castan', 'garrigue', 'vals', 'nomade', 'lacombe']

  test.each<[string, StepAnswers, number]>([
    ['everything right is Maîtrisé', right, 4],
    ['no offer is Non acquis', without('invitations'), 1],
    ['nobody invited is Non acquis', withOffers(everybody, 'none'), 1],
    ['the discount for everybody is Non acquis', withOffers(everybody, 'discount'), 1],
    ['the discount for the three accounts is Non acquis', withOffers(['auberoche', 'garrigue', 'vals'], 'discount'), 1],
    ['the discount for Mme Marty alone is En cours', withOffers(['auberoche'], 'discount'), 2],
    ['the same visit for everybody is En cours', withOffers(everybody, 'rhythm'), 2],
    ['offers by cause, and one for Nomade, are Acquis', withOffers(['nomade'], 'discount'), 3],
    ['Nomade refused with a wrong sum is Acquis', withValue('nomade', 'expected', '1 188'), 3],
    ['Nomade refused, and paid all the same, is Acquis', { ...right, budget: budgetOf({ nomade: '1200' }) }, 3],
    ['an offer for Castan changes nothing', withOffers(['castan'], 'discount'), 4],
  ])('%s', (_claim, answers, level) => {
    expect(levelsOf(answers).O2).toBe(level)
  })
})

test('a weak attempt is Non acquis where the answers decide, and the trainer reads the rest', () => {
  const weak = {
    exclusions: chosen('a', 'b'),
    values: { kind: 'table', cells: { auberoche: { margin: '12 000', sltv: '', expected: '' } } },
    budget: budgetOf({ auberoche: '1500', nomade: '1200' }),
    invitations: { kind: 'table', cells: { auberoche: { repair: 'prices', offer: 'discount' } } },
  } satisfies StepAnswers
  expect(levelsOf(weak)).toEqual({ O2: 1, O4: 1 })
})

function chosen(...options: string[]): StepAnswer {
  return { kind: 'choice', chosen: options }
}

function budgetOf(amounts: Record<string, string>): StepAnswer {
  return { kind: 'budget', amounts }
}

function without(step: string): StepAnswers {
  return Object.fromEntries(Object.entries(rightCaseAnswers('case-6')).filter(([id]) => id !== step))
}

function withHalved(typed: string): StepAnswers {
  return { ...rightCaseAnswers('case-6'), robustness: { kind: 'numeric', figures: { total: '41222', halved: typed } } }
}

function withCause(account: string, code: string): StepAnswers {
  return { causes: { kind: 'classification', placed: { [account]: code } } }
}

function withValue(account: string, column: string, typed: string): StepAnswers {
  return withCells('values', { [account]: { [column]: typed } })
}

function withOffers(ids: readonly string[], offer: string): StepAnswers {
  return withCells('invitations', Object.fromEntries(ids.map((id) => [id, { offer }])))
}

function withCells(step: string, changed: Readonly<Record<string, Readonly<Record<string, string>>>>): StepAnswers {
  const answers = rightCaseAnswers('case-6')
  const answer = answers[step]
  if (answer?.kind !== 'table') throw new Error(`${step} is no table`)
  const cells = Object.entries(answer.cells).map(([row, columns]) => [row, { ...columns, ...changed[row] }] as const)
  return { ...answers, [step]: { kind: 'table', cells: Object.fromEntries(cells) } }
}

function detailOf(answers: StepAnswers, step: string, detail: string) {
  return scoresOf(case6, case6Key, answers)[step]?.details[detail]
}

function levelsOf(answers: StepAnswers) {
  return case6Key.automaticLevels(answers, scoresOf(case6, case6Key, answers))
}

function keyAt<Kind extends (typeof case6Key.steps)[string]['kind']>(step: string, kind: Kind) {
  const key = case6Key.steps[step]
  if (key?.kind !== kind) throw new Error(`${step} has no key of kind ${kind}`)
  return key as Extract<typeof key, { kind: Kind }>
}

function expectedAt(step: string): readonly string[] {
  return keyAt(step, 'choice').expected
}

function choiceText(step: string, option: string): string {
  const found = case6.steps.find(({ id }) => id === step)
  return found?.kind === 'choice' ? found.options.find(({ id }) => id === option)!.text : ''
}

/** The id of an account, found by its name in the budget. */
function idOf(name: string): string {
  const step = case6.steps.find(({ id }) => id === 'budget')
  return step?.kind === 'budget' ? step.lines.find(({ text }) => text.startsWith(name))!.id : ''
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
