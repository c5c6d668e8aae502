import { describe, expect, test } from 'vitest'

import type { RaciRole, StepAnswer } from '../../src/case-study/answer.ts'
import { stepProblemOf } from '../../src/case-study/rules.ts'
import { case7 } from '../../src/content/case-studies/case-7.ts'
import { readFrenchNumber } from '../../src/kernel/french-number.ts'
import { scoresOf } from '../case-study/scoring.ts'
import { case7Key } from './case-7.ts'
import { caseStudyKeyOf } from './case-study-keys.ts'
import { callEarning, callKeyOf, callOf } from './testing-calls.ts'

/** The correction, worked again from the tables that trainees read. */
const rowsOf = (document: string) => case7.documents.find(({ id }) => id === document)!.table!.rows
const [lines, onTime, complete, both, contacts, resolved] = rowsOf('deliveries').map((row) =>
  readFrenchNumber(row[1]!)!,
) as [number, number, number, number, number, number]
const contractText = case7.documents.find(({ id }) => id === 'deliveries')!.paragraphs.join(' ')
const contract = readFrenchNumber(/OTIF d’au moins (\d+ %)/.exec(contractText)![1]!)!
const dimensions = rowsOf('servqual').map(([name, ...cells]) => {
  const [expected, perceived, weight] = cells.map((cell) => readFrenchNumber(cell)!) as [number, number, number]
  return { name: name!, gap: Number((perceived - expected).toFixed(1)), weight }
})
const score = total(dimensions.map(({ gap, weight }) => (gap * weight) / 100))

describe('the figures of the key', () => {
  test('85 % on time, 90 % complete, an OTIF of 80 %, 12 points short, an FCR of 70 %', () => {
    const otif = (100 * both) / lines
    const worked = [
      (100 * onTime) / lines,
      (100 * complete) / lines,
      otif,
      contract - otif,
      (100 * resolved) / contacts,
    ]
    expect(valuesAt('otif')).toEqual(worked)
    expect(worked).toEqual([85, 90, 80, 12, 70])
  })

  test('neither the mean of the two rates nor their product is the OTIF, and the remark says so', () => {
    const rates = [onTime / lines, complete / lines] as const
    expect((50 * (rates[0] + rates[1])).toFixed(1)).toBe('87.5')
    expect((100 * rates[0] * rates[1]).toFixed(1)).toBe('76.5')
    expect(remarkOf('otif')).toMatch(/87,5 %.*76,5 %/)
  })

  test('the five gaps, and the weighted score of −0,773 against a plain mean of −0,54', () => {
    expect(gapsOfKey()).toEqual(dimensions.map(({ gap }) => gap))
    expect(valuesAt('servqual')).toEqual([Number(score.toFixed(3))])
    expect(score.toFixed(3)).toBe('-0.773')
    expect((total(dimensions.map(({ gap }) => gap)) / 5).toFixed(2)).toBe('-0.54')
    for (const { gap, weight } of dimensions)
      expect(remarkOf('servqual')).toContain(
        Math.abs((gap * weight) / 100)
          .toFixed(3)
          .replace('.', ','),
      )
  })

  test('the dimension to start with has both the widest gap and the heaviest weight', () => {
    const widest = dimensions.toSorted((a, b) => a.gap - b.gap)[0]!
    expect(widest).toBe(dimensions.toSorted((a, b) => b.weight - a.weight)[0])
    const step = case7.steps.find(({ id }) => id === 'dimension')
    const key = case7Key.steps['dimension']
    const options = step?.kind === 'choice' ? step.options : []
    const right = key?.kind === 'choice' ? key.expected[0] : undefined
    expect(options.find(({ id }) => id === right)?.text).toMatch(new RegExp(`^La ${widest.name.toLowerCase()}`))
  })

  test('221 lines, 29 more than last year: 220 would not do', () => {
    const target = Math.ceil((contract / 100) * lines)
    expect(valuesAt('target')).toEqual([target, target - both])
    expect(target).toBe(221)
    expect((100 * (target - 1)) / lines).toBeLessThan(contract)
    expect((100 * target) / lines).toBeGreaterThanOrEqual(contract)
  })

  test('the figures of the model note: 48 lines in default, and what Monday cost', () => {
    const hourly = readFrenchNumber(
      /\d+ €/.exec(rowsOf('account').find(([field]) => field === 'Arrêt d’une presse')![1]!)![0],
    )!
    expect(modelOf('review')).toContain(`${lines - both} lignes en défaut sur ${lines}`)
    expect(6.5 * hourly).toBe(2015)
    expect(modelOf('review')).toContain('6 h 30 de presse à 310 €, soit 2 015 €')
    expect(modelOf('review')).toContain('221 lignes sur 240')
  })
})

describe('the call', () => {
  test('the ideal call scores 12 out of 12 in six turns', () => {
    const ideal = callEarning(case7, case7Key, [2, 2, 2, 2, 2, 2])
    expect(ideal.path).toHaveLength(6)
    expect(stepProblemOf(callOf(case7), ideal)).toBeNull()
    expect(scoresOf(case7, case7Key, { call: ideal })['call']).toMatchObject({ points: 12, outOf: 12 })
  })

  test('the worst call scores 0, goes through every stage’s detour and is accepted', () => {
    const worst = callEarning(case7, case7Key, [0, 0, 0, 0, 0, 0])
    expect(worst.path.length).toBeGreaterThanOrEqual(12)
    expect(stepProblemOf(callOf(case7), worst)).toBeNull()
    expect(scoresOf(case7, case7Key, { call: worst })['call']).toMatchObject({ points: 0, outOf: 12 })
  })

  test('every option of the six stages has its points, 2, 1 and 0, and a detour has none', () => {
    const { points, remarks } = callKeyOf(case7Key)
    for (const { id, stage, options } of callOf(case7).nodes) {
      expect(points[id] !== undefined, id).toBe(stage !== '')
      expect(remarks[id], id).toBeTruthy()
      if (points[id]) expect(options.map((option) => points[id]![option.id]).toSorted()).toEqual([0, 1, 2])
    }
    const best = Object.values(points).map((stage) => Object.entries(stage).find(([, worth]) => worth === 2)?.[0])
    expect(new Set(best)).toEqual(new Set(['a', 'b', 'c']))
  })
})

describe('the automatic level of objective 1', () => {
  const blaming = callEarning(case7, case7Key, [2, 0, 2, 2, 2, 2])
  const polite = callEarning(case7, case7Key, [1, 1, 1, 1, 1, 1])

  test.each<[string, Record<string, StepAnswer>, number]>([
    ['a right RACI and the ideal call is Acquis: Maîtrisé needs the trainer', {}, 3],
    ['a right RACI and a lukewarm call is Acquis', { call: polite }, 3],
    ['a right RACI, and logistics blamed on the phone, is Non acquis', { call: blaming }, 1],
    ['one wrong A is En cours', { raci: raciWith({ stock: { remy: 'AR' } }) }, 2],
    ['one wrong R is En cours', { raci: raciWith({ stock: { karim: 'AR' } }) }, 2],
    ['an action without an A is En cours', { raci: raciWith({ alert: { anais: 'R' } }) }, 2],
    [
      'people consulted and told change nothing',
      { raci: raciWith({ alert: { anais: 'AR', remy: 'C', fouad: 'I' } }) },
      3,
    ],
    ['Rémy answering for everything is Non acquis', { raci: everybodyIs({ remy: 'AR' }) }, 1],
    ['nobody answering for anything is Non acquis', { raci: everybodyIs({ remy: 'R' }) }, 1],
    ['Karim answering for everything is En cours', { raci: everybodyIs({ karim: 'A', remy: 'R' }) }, 2],
  ])('%s', (_claim, mistakes, level) => {
    expect(levelsOf({ ...rightAnswers(), ...mistakes }).O1).toBe(level)
  })

  test('no RACI is Non acquis; a RACI without a call is read as it stands', () => {
    expect(levelsOf({}).O1).toBe(1)
    expect(levelsOf({ raci: raciWith({}) }).O1).toBe(3)
  })
})

describe('the automatic level of objective 3', () => {
  test.each<[string, Record<string, StepAnswer>, number]>([
    ['everything right is Maîtrisé', {}, 4],
    ['a mean of 87,5 % for the OTIF is Non acquis, whatever follows', { otif: otifTyped('87,5') }, 1],
    ['a product of 76,5 % is Non acquis', { otif: otifTyped('76,5') }, 1],
    ['the plain mean instead of the weighted score is En cours', { servqual: numeric({ score: '-0,54' }) }, 2],
    ['another dimension is En cours', { dimension: { kind: 'choice', chosen: ['a'] } }, 2],
    ['220 lines is Acquis', { target: numeric({ lines: '220', more: '28' }) }, 3],
    [
      '221 lines with a wrong difference is Maîtrisé: the grid asks for the lines',
      { target: numeric({ lines: '221', more: '17' }) },
      4,
    ],
    ['a wrong FCR changes nothing', { otif: otifTyped('80', '142,9') }, 4],
  ])('%s', (_claim, mistakes, level) => {
    expect(levelsOf({ ...rightAnswers(), ...mistakes }).O3).toBe(level)
  })

  test.each([
    ['-0,773', true],
    ['−0,77', true],
    ['-0.7730', true],
    ['-0,78', false],
    ['0,773', false],
    ['-77,3', false],
  ])('the score typed « %s » is right: %s', (typed, right) => {
    const scores = scoresOf(case7, case7Key, { servqual: numeric({ score: typed }) })
    expect(scores['servqual']?.details['score']).toBe(right)
  })

  test('no answer is Non acquis', () => {
    expect(levelsOf({}).O3).toBe(1)
  })
})

describe('the key', () => {
  test('it is the one found under its id, with a key of its kind for every step', () => {
    expect(caseStudyKeyOf('case-7')).toBe(case7Key)
    expect(Object.entries(case7Key.steps).map(([id, { kind }]) => [id, kind])).toEqual(
      case7.steps.map(({ id, kind }) => [id, kind]),
    )
  })

  test('answering with the key is accepted and earns every point', () => {
    const answers = rightAnswers()
    const scores = scoresOf(case7, case7Key, answers)
    for (const step of case7.steps) expect(stepProblemOf(step, answers[step.id]), step.id).toBeNull()
    for (const [id, { points, outOf }] of Object.entries(scores)) expect(points, id).toBe(outOf)
    expect(Object.values(scores).map(({ outOf }) => outOf)).toEqual([5, 5, 1, 1, 5, 10, 2, 12])
  })

  test('no why is at its place as the trainee finds them', () => {
    const step = case7.steps.find(({ id }) => id === 'whys')
    const key = case7Key.steps['whys']
    if (step?.kind !== 'ordering' || key?.kind !== 'ordering') throw new Error('The whys have no order')
    expect(step.items.map(({ id }) => id).toSorted()).toEqual(key.order.toSorted())
    const untouched = scoresOf(case7, case7Key, { whys: { kind: 'ordering', order: step.items.map(({ id }) => id) } })
    expect(untouched['whys']?.points).toBe(0)
  })

  test('each action of the key has one person who answers, and somebody who does it', () => {
    const raci = case7Key.steps['raci']
    const people = case7.steps.flatMap((step) => (step.kind === 'raci' ? step.people.map(({ id }) => id) : []))
    for (const { accountable, responsible } of Object.values(raci?.kind === 'raci' ? raci.actions : {})) {
      expect(people).toContain(accountable)
      expect(responsible.length).toBeGreaterThan(0)
      for (const person of responsible) expect(people).toContain(person)
    }
  })

  test('objectives 2 and 4 are left to the trainer, who reads the note', () => {
    expect(levelsOf(rightAnswers())).toEqual({ O1: 3, O3: 4 })
  })

  test('four levels are written out for each objective', () => {
    for (const levels of Object.values(case7Key.grid)) expect(new Set(levels).size).toBe(4)
  })
})

type Roles = Record<string, RaciRole>

function raciWith(changed: Record<string, Roles>): StepAnswer {
  const right: Record<string, Roles> = {
    'double-check': { remy: 'AR' },
    alert: { anais: 'AR' },
    stock: { karim: 'A', remy: 'R' },
    'credit-notes': { clara: 'AR' },
    weekly: { karim: 'AR' },
  }
  return { kind: 'raci', roles: { ...right, ...changed } }
}

function everybodyIs(roles: Roles): StepAnswer {
  const actions = case7.steps.flatMap((step) => (step.kind === 'raci' ? step.actions : []))
  return { kind: 'raci', roles: Object.fromEntries(actions.map(({ id }) => [id, roles])) }
}

function rightAnswers(): Record<string, StepAnswer> {
  return {
    otif: otifTyped('80'),
    gaps: {
      kind: 'table',
      cells: {
        reliability: { gap: '-1,5' },
        responsiveness: { gap: '-1,3' },
        assurance: { gap: '-0,1' },
        empathy: { gap: '-0,2' },
        tangibles: { gap: '+0,4' },
      },
    },
    servqual: numeric({ score: '−0,773' }),
    dimension: { kind: 'choice', chosen: ['c'] },
    whys: { kind: 'ordering', order: ['no-call', 'told-late', 'searching', 'unchecked', 'nobodys'] },
    raci: raciWith({}),
    target: numeric({ lines: '221', more: '29' }),
    call: callEarning(case7, case7Key, [2, 2, 2, 2, 2, 2]),
    review: { kind: 'text', text: modelOf('review') },
  }
}

function otifTyped(otif: string, fcr = '70'): StepAnswer {
  return numeric({ 'on-time': '85', complete: '90', otif, missing: '12', fcr })
}

function numeric(figures: Record<string, string>): StepAnswer {
  return { kind: 'numeric', figures }
}

function levelsOf(answers: Record<string, StepAnswer>) {
  return case7Key.automaticLevels(answers, scoresOf(case7, case7Key, answers))
}

function valuesAt(step: string): number[] {
  const key = case7Key.steps[step]
  if (key?.kind !== 'numeric') throw new Error(`${step} has no figures`)
  return Object.values(key.figures).map(({ value }) => value)
}

function gapsOfKey() {
  const key = case7Key.steps['gaps']
  const step = case7.steps.find(({ id }) => id === 'gaps')
  if (key?.kind !== 'table' || step?.kind !== 'table') throw new Error('The gaps have no table')
  return step.rows.map(({ id }) => key.cells[id]!['gap'])
}

function remarkOf(step: string): string {
  const key = case7Key.steps[step]
  if (!key || key.kind === 'text' || key.kind === 'dialogue') throw new Error(`${step} has no remark`)
  return key.remark
}

function modelOf(step: string): string {
  const key = case7Key.steps[step]
  if (key?.kind !== 'text') throw new Error(`${step} has no model answer`)
  return key.modelAnswer.join('\n')
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
