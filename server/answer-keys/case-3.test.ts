import { describe, expect, test } from 'vitest'

import type { StepAnswer } from '../../src/case-study/answer.ts'
import { case3 } from '../../src/content/case-studies/case-3.ts'
import { readFrenchNumber } from '../../src/kernel/french-number.ts'
import { scoresOf } from '../case-study/scoring.ts'
import { stepProblemOf } from '../../src/case-study/rules.ts'
import { case3Key } from './case-3.ts'
import { caseStudyKeyOf } from './case-study-keys.ts'

/** The correction, worked again from the file that trainees read, by the written rule. */
const customers = case3.documents
  .find(({ id }) => id === 'customers')!
  .table!.rows.map(([ref, , date, frequency, sales]) => ({
    ref: ref!,
    days: daysBefore2026(date!),
    frequency: readFrenchNumber(frequency!)!,
    sales: readFrenchNumber(sales!)!,
  }))

const scored = customers.map((customer) => {
  const r = quintile(
    customer.days,
    customers.map(({ days }) => days),
    'ascending',
  )
  const f = quintile(
    customer.frequency,
    customers.map(({ frequency }) => frequency),
    'descending',
  )
  const m = quintile(
    customer.sales,
    customers.map(({ sales }) => sales),
    'descending',
  )
  return { ...customer, r, f, m, segment: segmentOf(r, f, m) }
})

describe('the key, worked again from the file', () => {
  test('days since the last order', () => {
    expect(cellsOf('recency')).toEqual(byRef(({ days }) => ({ days })))
  })

  test('the sixty notes, by quintiles of four', () => {
    expect(cellsOf('scores')).toEqual(byRef(({ r, f, m }) => ({ r: `${r}`, f: `${f}`, m: `${m}` })))
  })

  test('no tie sits across a border, so the rule on ties changes no note', () => {
    for (const note of ['r', 'f', 'm'] as const)
      for (const score of [1, 2, 3, 4, 5]) expect(scored.filter((customer) => customer[note] === score)).toHaveLength(4)
  })

  test('codes and segments, first true condition', () => {
    expect(cellsOf('segments')).toEqual(byRef(({ r, f, m, segment }) => ({ code: Number(`${r}${f}${m}`), segment })))
  })

  test('customers and sales of each segment, which add up to 20 and 182 860 €', () => {
    const revenue = ['1', '2', '3', '4', '5', '6', '7'].map((id) => {
      const inside = scored.filter(({ segment }) => segment === id)
      return [id, { count: inside.length, sales: total(inside.map(({ sales }) => sales)) }] as const
    })
    expect(cellsOf('revenue')).toEqual(Object.fromEntries(revenue))
    expect(total(revenue.map(([, { count }]) => count))).toBe(20)
    expect(total(revenue.map(([, { sales }]) => sales))).toBe(182_860)
  })

  test('silence indexes, to the nearest tenth', () => {
    const asked = ['C05', 'C07', 'C13', 'C17', 'C19']
    expect(cellsOf('silence')).toEqual(
      Object.fromEntries(asked.map((ref) => [ref, { index: Math.round(silenceOf(ref) * 10) / 10 }])),
    )
  })

  test('alerts are the five customers’ indexes above 2', () => {
    const step = case3.steps.find(({ id }) => id === 'silence-conclusion')
    const options = step?.kind === 'choice' ? step.options.map(({ id }) => id) : []
    expect(expectedAt('silence-conclusion')).toEqual(options.filter((ref) => silenceOf(ref) > 2))
  })

  test('the visits are the two keys in danger by sales, then the first customer of the file', () => {
    const inDanger = scored.filter(({ segment }) => segment === '2')
    const first = scored.toSorted((a, b) => b.sales - a.sales)[0]!
    const expected = [...inDanger.toSorted((a, b) => b.sales - a.sales), first]
    expect(expectedAt('visits')).toEqual(expected.map(({ ref }) => ref))
    expect(silenceOf(first.ref)).toBeGreaterThan(2)
  })

  test('the figures quoted in the remarks are those of the file', () => {
    const topFour = scored.toSorted((a, b) => b.sales - a.sales).slice(0, 4)
    const topSales = total(topFour.map(({ sales }) => sales))
    expect(topSales).toBe(86_800)
    expect(((topSales / 182_860) * 100).toFixed(1)).toBe('47.5')
    expect(((34_500 / 182_860) * 100).toFixed(1)).toBe('18.9')
  })
})

describe('the automatic level of objective 2', () => {
  test.each<[string, Mistakes, number]>([
    ['29 notes of 60 is Non acquis', { notes: 31 }, 1],
    ['30 notes of 60 is En cours', { notes: 30 }, 2],
    ['47 notes of 60 is En cours', { notes: 13 }, 2],
    ['48 notes of 60 and every segment is Acquis', { notes: 12 }, 3],
    ['48 notes of 60 and a wrong segment is En cours', { notes: 12, segments: 1 }, 2],
    ['59 notes of 60 with C17 seen is Acquis', { notes: 1, visits: ['C13', 'C05', 'C17'] }, 3],
    ['every note without C17 is Acquis', {}, 3],
    ['every note with C17 among the visits is Maîtrisé', { visits: ['C17', 'C01', 'C02'] }, 4],
    ['every note with C17 among the alerts is Maîtrisé', { alerts: ['C17'] }, 4],
    ['every note, C17 and a wrong segment is En cours', { segments: 1, alerts: ['C17'] }, 2],
    ['a wrong code with its right segment costs nothing', { codes: 20, alerts: ['C17'] }, 4],
  ])('%s', (_claim, mistakes, level) => {
    expect(levelsOf(answersWith(mistakes)).O2).toBe(level)
  })

  test('no answer is Non acquis', () => {
    expect(levelsOf({}).O2).toBe(1)
  })

  test('right notes without the table of segments is En cours', () => {
    const { scores } = answersWith({})
    expect(levelsOf({ scores: scores! }).O2).toBe(2)
  })
})

describe('the automatic level of objective 4', () => {
  test.each<[string, string[], number]>([
    ['C13 then C05 first is Acquis', ['C13', 'C05', 'C17'], 3],
    ['C05 then C13 first is Acquis', ['C05', 'C13', 'C01'], 3],
    ['C05 and C13 with another before is En cours', ['C17', 'C13', 'C05'], 2],
    ['C05 and C13 with another between is En cours', ['C13', 'C17', 'C05'], 2],
    ['C13 alone is En cours', ['C13', 'C17', 'C01'], 2],
    ['C05 alone, last, is En cours', ['C01', 'C02', 'C05'], 2],
    ['neither is Non acquis', ['C17', 'C02', 'C01'], 1],
  ])('%s', (_claim, visits, level) => {
    expect(levelsOf(answersWith({ visits })).O4).toBe(level)
  })

  test('no visits is Non acquis', () => {
    expect(levelsOf({}).O4).toBe(1)
  })

  test('visits written as a text are Non acquis', () => {
    expect(levelsOf({ visits: { kind: 'text', text: 'C13, C05' } }).O4).toBe(1)
  })
})

describe('the key', () => {
  test('it is the one found under its id', () => {
    expect(caseStudyKeyOf('case-3')).toBe(case3Key)
    expect(case3Key.caseStudyId).toBe(case3.id)
  })

  test('every step has a key of its kind, and no key is left over', () => {
    expect(Object.entries(case3Key.steps).map(([id, { kind }]) => [id, kind])).toEqual(
      case3.steps.map(({ id, kind }) => [id, kind]),
    )
  })

  test('answering with the key is accepted and earns every point', () => {
    const answers = answersWith({
      visits: [...expectedAt('visits')],
      alerts: [...expectedAt('silence-conclusion')],
    })
    const scores = scoresOf(case3, case3Key, answers)
    for (const step of case3.steps.filter(({ kind }) => kind !== 'text')) {
      expect(stepProblemOf(step, answers[step.id]!), step.id).toBeNull()
      expect(scores[step.id]?.points, step.id).toBe(scores[step.id]?.outOf)
    }
    expect(Object.values(scores).map(({ outOf }) => outOf)).toEqual([20, 60, 40, 14, 3, 5, 4])
  })

  test('the model answer would itself be accepted', () => {
    const step = case3.steps.find(({ id }) => id === 'actions')!
    const key = case3Key.steps['actions']
    const text = key?.kind === 'text' ? key.modelAnswer.join('\n') : ''
    expect(stepProblemOf(step, { kind: 'text', text })).toBeNull()
  })

  test('objectives 1 and 3 are left to the trainer', () => {
    expect(Object.keys(levelsOf(answersWith({})))).toEqual(['O2', 'O4'])
  })

  test('four levels are written out for each objective', () => {
    for (const levels of Object.values(case3Key.grid)) expect(new Set(levels).size).toBe(4)
  })
})

/** How many cells of a kind are wrong, and what is chosen; everything else is right. */
type Mistakes = {
  readonly notes?: number
  readonly segments?: number
  readonly codes?: number
  readonly visits?: string[]
  readonly alerts?: string[]
}

function answersWith(mistakes: Mistakes): Record<string, StepAnswer> {
  return {
    recency: filledIn('recency', {}),
    scores: filledIn('scores', { r: mistakes.notes ?? 0 }),
    segments: filledIn('segments', {
      segment: mistakes.segments ?? 0,
      code: mistakes.codes ?? 0,
    }),
    revenue: filledIn('revenue', {}),
    visits: { kind: 'choice', chosen: mistakes.visits ?? ['C01', 'C02', 'C12'] },
    silence: filledIn('silence', {}),
    'silence-conclusion': { kind: 'choice', chosen: mistakes.alerts ?? ['C19'] },
  }
}

/** Wrong from the first row down; notes spill from R over F to M. */
function filledIn(step: string, wrong: Readonly<Record<string, number>>): StepAnswer {
  const left: Record<string, number> = { ...wrong }
  if (step === 'scores') {
    const notes = left['r'] ?? 0
    left['r'] = Math.min(notes, 20)
    left['f'] = Math.max(0, notes - 20)
  }
  const cells = Object.entries(cellsOf(step)).map(([row, columns]) => {
    const typed = Object.entries(columns).map(([column, value]) => {
      const isWrong = (left[column] ?? 0) > 0
      left[column] = (left[column] ?? 0) - 1
      return [column, isWrong ? another(value) : `${value}`]
    })
    return [row, Object.fromEntries(typed)]
  })
  return { kind: 'table', cells: Object.fromEntries(cells) }
}

function another(value: number | string): string {
  return value === '1' ? '2' : value === 111 ? '112' : typeof value === 'number' ? '111' : '1'
}

function cellsOf(step: string) {
  const key = case3Key.steps[step]
  if (key?.kind !== 'table') throw new Error(`${step} has no table in its key`)
  return key.cells
}

function expectedAt(step: string): readonly string[] {
  const key = case3Key.steps[step]
  if (key?.kind !== 'choice') throw new Error(`${step} has no choice in its key`)
  return key.expected
}

function levelsOf(answers: Record<string, StepAnswer>) {
  return case3Key.automaticLevels(answers, scoresOf(case3, case3Key, answers))
}

function byRef<Value>(valueOf: (customer: (typeof scored)[number]) => Value) {
  return Object.fromEntries(scored.map((customer) => [customer.ref, valueOf(customer)]))
}

function daysBefore2026(frenchDate: string): number {
  const [day, month, year] = frenchDate.split('/').map(Number)
  return (Date.UTC(2025, 11, 31) - Date.UTC(year!, month! - 1, day)) / 86_400_000
}

/** The rank of a tie is its most favourable one: the place of its first occurrence. */
function quintile(value: number, all: readonly number[], order: 'ascending' | 'descending') {
  const sorted = all.toSorted((a, b) => (order === 'ascending' ? a - b : b - a))
  return 5 - Math.floor(sorted.indexOf(value) / (all.length / 5))
}

function segmentOf(r: number, f: number, m: number): string {
  if (r >= 4 && f >= 4 && m >= 4) return '1'
  if (r <= 2 && f >= 4 && m >= 4) return '2'
  if (r >= 3 && f >= 3) return '3'
  if (r >= 4 && f <= 2) return '4'
  if (r <= 2 && (f >= 3 || m >= 3)) return '5'
  return r <= 2 ? '6' : '7'
}

function silenceOf(ref: string): number {
  const { days, frequency } = scored.find((customer) => customer.ref === ref)!
  return days / (365 / frequency)
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
