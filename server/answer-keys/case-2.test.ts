import { describe, expect, test } from 'vitest'

import type { StepAnswer } from '../../src/case-study/answer.ts'
import { stepProblemOf } from '../../src/case-study/rules.ts'
import { wordCount } from '../../src/kernel/word-count.ts'
import { case2 } from '../../src/content/case-studies/case-2.ts'
import { readFrenchNumber } from '../../src/kernel/french-number.ts'
import { scoresOf } from '../case-study/scoring.ts'
import { case2Key } from './case-2.ts'
import { caseStudyKeyOf } from './case-study-keys.ts'
import { callEarning, callKeyOf, callOf } from './testing-calls.ts'

const order = case2.documents.find(({ id }) => id === 'order')!.table!.rows
const amountIn = (field: string, unit: string) =>
  readFrenchNumber(new RegExp(`[\\d ]*\\d(?= ${unit})`).exec(order.find(([name]) => name === field)![1]!)![0])!

describe('the figures of the correction, worked again from the order', () => {
  const deposit = (amountIn('Montant', '€') * amountIn('Acompte', '%')) / 100

  test('the deposit is 40 % of 9 800 €, and the reply gives it back whole', () => {
    expect(deposit).toBe(3920)
    expect(modelOf('reply')).toContain(`nous vous remboursons ${inEuros(deposit)} sous 14 jours`)
  })

  test('the gesture of the reply is the installation fee, within the delegation', () => {
    const fee = amountIn('Pose', '€')
    expect(fee).toBeLessThanOrEqual(300)
    expect(modelOf('reply')).toContain(`forfait de pose offert (${inEuros(fee)})`)
    expect(remarkOf('solution')).toContain(inEuros(fee))
  })

  test('10 % of the order is more than three times the delegation', () => {
    const tenth = amountIn('Montant', '€') / 10
    expect(remarkOf('solution')).toContain(
      `10 % de la commande font ${inEuros(tenth)}, plus de trois fois la délégation`,
    )
    expect(tenth).toBeGreaterThan(3 * 300)
  })

  test('the dates of the reply are those of the file', () => {
    const file = JSON.stringify(case2.documents)
    for (const date of ['27 février', '18 mars']) {
      expect(modelOf('reply')).toContain(date)
      expect(file).toContain(date)
    }
  })
})

describe('the reply that is given as a model', () => {
  test('it keeps to what is asked: 120 to 180 words', () => {
    const words = wordCount(modelOf('reply'))
    expect(words).toBeGreaterThanOrEqual(120)
    expect(words).toBeLessThanOrEqual(180)
  })

  test.each([
    ['one person to talk to, and when', /seul interlocuteur.*05 36 49 01 48/s],
    ['a call at an hour', /aujourd’hui à 17 h/],
    ['the essential date, said', /Cette date étant essentielle/],
    ['the mediator', /Médiation Habitat, BP 118, 37000 Tours/],
    ['two ways out', /1\. annuler.*2\. être livrée/s],
  ])('it has %s', (_what, words) => {
    expect(modelOf('reply')).toMatch(words)
  })

  test('it gives nothing for a review and promises nothing for tomorrow', () => {
    expect(modelOf('reply')).not.toMatch(/avis|Google/)
    expect(modelOf('reply')).toContain('je ne vous la promettrai pas')
  })
})

describe('the call', () => {
  test('the ideal call scores 12 out of 12 in six turns', () => {
    const ideal = callEarning(case2, case2Key, [2, 2, 2, 2, 2, 2])
    expect(ideal.path).toHaveLength(6)
    expect(stepProblemOf(callOf(case2), ideal)).toBeNull()
    expect(scoresOf(case2, case2Key, { call: ideal })['call']).toMatchObject({ points: 12, outOf: 12 })
  })

  test('the worst call scores 0, goes through every stage’s detour and is accepted', () => {
    const worst = callEarning(case2, case2Key, [0, 0, 0, 0, 0, 0])
    expect(worst.path.length).toBeGreaterThanOrEqual(12)
    expect(stepProblemOf(callOf(case2), worst)).toBeNull()
    expect(scoresOf(case2, case2Key, { call: worst })['call']).toMatchObject({ points: 0, outOf: 12 })
  })

  test('every option of the six stages has its points, 2, 1 and 0, and a detour has none', () => {
    const { points, remarks } = callKeyOf(case2Key)
    for (const { id, stage, options } of callOf(case2).nodes) {
      expect(points[id] !== undefined, id).toBe(stage !== '')
      expect(remarks[id], id).toBeTruthy()
      if (points[id]) expect(options.map((option) => points[id]![option.id]).toSorted()).toEqual([0, 1, 2])
    }
    const best = Object.values(points).map((stage) => Object.entries(stage).find(([, worth]) => worth === 2)?.[0])
    expect(new Set(best)).toEqual(new Set(['a', 'b', 'c']))
  })
})

describe('the automatic level of objective 2', () => {
  test.each<[string, string, number, number]>([
    ['the fair offer, the trade refused: Acquis, and Maîtrisé is for the trainer', 'd', 2, 3],
    ['the fair offer, the trade put off: En cours', 'd', 1, 2],
    ['the fair offer, then 300 € for a silence: Non acquis', 'd', 0, 1],
    ['10 % by habit, the trade refused: En cours', 'c', 2, 2],
    ['10 % by habit, the trade put off: En cours', 'c', 1, 2],
    ['10 % by habit, then 300 € for a silence: Non acquis', 'c', 0, 1],
    ['six parcels tomorrow, no gesture: Non acquis', 'a', 2, 1],
    ['a promise for tomorrow: Non acquis', 'b', 2, 1],
    ['300 € against a review: Non acquis, even refused on the phone', 'e', 2, 1],
    ['handed over without an offer: Non acquis', 'f', 2, 1],
  ])('%s', (_claim, offer, refusal, level) => {
    const call = callEarning(case2, case2Key, [1, 1, 1, 1, refusal, 1])
    expect(levelsOf({ solution: { kind: 'choice', chosen: [offer] }, call }).O2).toBe(level)
  })

  test('taking the trade back in the detour does not undo it', () => {
    const call = callEarning(case2, case2Key, [2, 2, 2, 2, 0, 2])
    expect(call.path).toContainEqual({ node: 'noted', option: 'b' })
    expect(levelsOf({ solution: { kind: 'choice', chosen: ['d'] }, call }).O2).toBe(1)
  })

  test('a fair offer without a call is Non acquis', () => {
    expect(levelsOf({ solution: { kind: 'choice', chosen: ['d'] } }).O2).toBe(1)
  })
})

describe('the automatic level of objective 4', () => {
  test.each<[string, readonly string[], number]>([
    ['a closing that she validates, on the fifth day, is Acquis', ['call', 'cause', 'rule', 'close-with-her'], 3],
    [
      'the same with a wrong start is Acquis: the grid asks for the closing',
      ['culprit', 'balance', 'rule', 'close-with-her'],
      3,
    ],
    ['a closing on the second day is En cours', ['call', 'cause', 'close-with-her', 'rule'], 2],
    ['a closing without her is En cours', ['call', 'cause', 'rule', 'close-alone'], 2],
    ['no closing is Non acquis', ['call', 'cause', 'rule', 'balance'], 1],
  ])('%s', (_claim, actions, level) => {
    expect(levelsOf({ plan: planOf(actions) }).O4).toBe(level)
  })

  test('a plan written as a text is Non acquis', () => {
    expect(levelsOf({ plan: { kind: 'text', text: 'Appel de clôture à J+5' } }).O4).toBe(1)
  })
})

describe('the key', () => {
  test('it is the one found under its id, with a key of its kind for every step', () => {
    expect(caseStudyKeyOf('case-2')).toBe(case2Key)
    expect(Object.entries(case2Key.steps).map(([id, { kind }]) => [id, kind])).toEqual(
      case2.steps.map(({ id, kind }) => [id, kind]),
    )
  })

  test('answering with the key is accepted, earns every point, and is Acquis where answers decide', () => {
    const answers = rightAnswers()
    const scores = scoresOf(case2, case2Key, answers)
    for (const step of case2.steps) expect(stepProblemOf(step, answers[step.id]), step.id).toBeNull()
    for (const [id, { points, outOf }] of Object.entries(scores)) expect(points, id).toBe(outOf)
    expect(Object.values(scores).map(({ outOf }) => outOf)).toEqual([12, 1, 4, 1, 12, 4])
    expect(levelsOf(answers)).toEqual({ O2: 3, O4: 3 })
  })

  test('a weak attempt is Non acquis on both, and loses points at every step', () => {
    const answers: Record<string, StepAnswer> = {
      qualify: {
        kind: 'classification',
        placed: Object.fromEntries('abcdefghijkl'.split('').map((id) => [id, 'fact'])),
      },
      rights: { kind: 'choice', chosen: ['a'] },
      duties: { kind: 'choice', chosen: ['b', 'c', 'd'] },
      solution: { kind: 'choice', chosen: ['e'] },
      call: callEarning(case2, case2Key, [1, 0, 0, 0, 0, 1]),
      plan: planOf(['culprit', 'call', 'balance', 'cause']),
    }
    expect(levelsOf(answers)).toEqual({ O2: 1, O4: 1 })
    expect(Object.values(scoresOf(case2, case2Key, answers)).map(({ points }) => points)).toEqual([4, 0, 0, 0, 2, 0])
  })

  test('what may be placed twice is accepted either way: the carrier’s notice and the threat', () => {
    for (const [item, category] of [
      ['h', 'fact'],
      ['h', 'evidence'],
      ['i', 'demand'],
      ['i', 'feeling'],
    ] as const) {
      const scores = scoresOf(case2, case2Key, { qualify: { kind: 'classification', placed: { [item]: category } } })
      expect(scores['qualify']?.details[item], `${item} as ${category}`).toBe(true)
    }
  })

  test('every text is accepted as it is given', () => {
    for (const step of case2.steps)
      if (step.kind === 'text')
        expect(stepProblemOf(step, { kind: 'text', text: modelOf(step.id) }), step.id).toBeNull()
  })

  test('objectives 1 and 3 are left to the trainer, who reads the reply', () => {
    expect(Object.keys(levelsOf(rightAnswers()))).toEqual(['O2', 'O4'])
  })

  test('four levels are written out for each objective', () => {
    for (const levels of Object.values(case2Key.grid)) expect(new Set(levels).size).toBe(4)
  })
})

function rightAnswers(): Record<string, StepAnswer> {
  const qualify = case2Key.steps['qualify']
  if (qualify?.kind !== 'classification') throw new Error('The complaint has no key')
  return {
    qualify: {
      kind: 'classification',
      placed: Object.fromEntries(Object.entries(qualify.placed).map(([item, accepted]) => [item, accepted[0]!])),
    },
    ...Object.fromEntries(
      Object.entries(case2Key.steps).flatMap(([id, key]) =>
        key.kind === 'choice' ? [[id, { kind: 'choice' as const, chosen: [...key.expected] }]] : [],
      ),
    ),
    reply: { kind: 'text', text: modelOf('reply') },
    call: callEarning(case2, case2Key, [2, 2, 2, 2, 2, 2]),
    plan: planOf(['call', 'cause', 'rule', 'close-with-her']),
    afterwards: { kind: 'text', text: modelOf('afterwards') },
  }
}

function planOf(actions: readonly string[]): StepAnswer {
  return {
    kind: 'table',
    cells: Object.fromEntries(['d0', 'd1', 'd2', 'd5'].map((day, index) => [day, { action: actions[index]! }])),
  }
}

function levelsOf(answers: Record<string, StepAnswer>) {
  return case2Key.automaticLevels(answers, scoresOf(case2, case2Key, answers))
}

function modelOf(step: string): string {
  const key = case2Key.steps[step]
  if (key?.kind !== 'text') throw new Error(`${step} has no model answer`)
  return key.modelAnswer.join('\n')
}

function remarkOf(step: string): string {
  const key = case2Key.steps[step]
  if (!key || key.kind === 'text' || key.kind === 'dialogue') throw new Error(`${step} has no remark`)
  return key.remark
}

/** As the content types it, with plain spaces. */
function inEuros(amount: number): string {
  return `${new Intl.NumberFormat('fr-FR').format(amount)} €`.replaceAll(/\s/g, ' ')
}
