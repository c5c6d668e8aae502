import { describe, expect, test } from 'vitest'

import type { StepAnswer } from '../../src/case-study/answer.ts'
import { stepProblemOf } from '../../src/case-study/rules.ts'
import { case5 } from '../../src/content/case-studies/case-5.ts'
import { readFrenchNumber } from '../../src/kernel/french-number.ts'
import { scoresOf } from '../case-study/scoring.ts'
import { case5Key } from './case-5.ts'
import { caseStudyKeyOf } from './case-study-keys.ts'

/** The correction, worked again from the tables that trainees read. */
const rowsOf = (document: string) => case5.documents.find(({ id }) => id === document)!.table!.rows
const figuresOf = (row: readonly string[]) => row.slice(1).map((cell) => readFrenchNumber(cell)!)
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
const rounded = (figure: number, decimals: number) => Number(figure.toFixed(decimals))

const [albi, brens, cahuz] = rowsOf('nps').map(figuresOf) as [number[], number[], number[]]
const network = albi.map((figure, column) => figure + brens[column]! + cahuz[column]!)
const npsOf = ([answers, promoters, , detractors]: readonly number[]) => (100 * (promoters! - detractors!)) / answers!
const marginOf = ([answers, promoters, , detractors]: readonly number[]) => {
  const [p, q] = [promoters! / answers!, detractors! / answers!]
  return 196 * Math.sqrt((p + q - (p - q) ** 2) / answers!)
}
const notes = (document: string) => rowsOf(document).map((row) => row.map((cell) => readFrenchNumber(cell)!))
const shareFrom = (document: string, least: number) => {
  const counted = notes(document).filter(([note]) => note! >= least)
  return (100 * total(counted.map(([, count]) => count!))) / total(notes(document).map(([, count]) => count!))
}
const meanOf = (document: string) =>
  total(notes(document).map(([note, count]) => note! * count!)) / total(notes(document).map(([, count]) => count!))
const reasons = rowsOf('reasons').map(([, count]) => readFrenchNumber(count!)!)
const shares = reasons.map((count) => (100 * count) / total(reasons))
const gaps = rowsOf('criteria').map((row) => rounded(figuresOf(row)[0]! - figuresOf(row)[1]!, 1))

describe('the figures of the key', () => {
  test('the NPS of each shop and of the network: +35, 0, −10, +14,8', () => {
    expect(valuesAt('nps')).toEqual([albi, brens, cahuz, network].map((group) => rounded(npsOf(group), 1)))
    expect(valuesAt('nps')).toEqual([35, 0, -10, 14.8])
  })

  test('the « +8 » is the plain mean of the three, the weighted mean is the network', () => {
    const three = [albi, brens, cahuz]
    expect(rounded(total(three.map(npsOf)) / 3, 1)).toBe(8.3)
    expect(rounded(total(three.map((shop) => npsOf(shop) * shop[0]!)) / network[0]!, 1)).toBe(14.8)
    expect(rounded((100 * (network[1]! - network[3]!)) / (network[1]! + network[3]!), 1)).toBe(20.4)
    expect(remarkOf('plus-eight')).toMatch(/8,3.*14,8.*20,4/s)
  })

  test('CSAT 70 % and 3,84; CES 5,08 and 70 %', () => {
    expect(valuesAt('csat')).toEqual([shareFrom('satisfaction', 4), rounded(meanOf('satisfaction'), 2)])
    expect(valuesAt('ces')).toEqual([rounded(meanOf('effort'), 2), shareFrom('effort', 5)])
    expect([valuesAt('csat'), valuesAt('ces')]).toEqual([
      [70, 3.84],
      [5.08, 70],
    ])
    expect(rounded((100 * meanOf('satisfaction')) / 5, 1)).toBe(76.8)
    expect(100 - shareFrom('effort', 4)).toBe(18)
  })

  test('the Pareto, with its running sum', () => {
    const running = shares.map((_, index) => total(shares.slice(0, index + 1)))
    expect(cellsAt('pareto')).toEqual(shares.map((share, index) => [rounded(share, 1), rounded(running[index]!, 1)]))
    expect(running[1]!.toFixed(1)).toBe('76.4')
    expect(remarkOf('pareto')).toContain(`${reasons[0]! + reasons[1]!} sur ${total(reasons)}`)
  })

  test('the gaps, and the two widest as priorities in their order', () => {
    expect(cellsAt('gaps')).toEqual(gaps.map((gap) => [gap]))
    const step = case5.steps.find(({ id }) => id === 'priorities')
    const ids = step?.kind === 'choice' ? step.options.map(({ id }) => id) : []
    const widest = ids
      .map((id, index) => ({ id, gap: gaps[index]! }))
      .toSorted((a, b) => b.gap - a.gap)
      .slice(0, 2)
    expect(expectedAt('priorities')).toEqual(widest.map(({ id }) => id))
  })

  test('the intervals and margins quoted in the remarks', () => {
    expect([albi, brens, cahuz, network].map((group) => rounded(marginOf(group), 1))).toEqual([14.2, 18.3, 23, 10.4])
    const ends = (group: readonly number[]) => [-1, 1].map((side) => rounded(npsOf(group) + side * marginOf(group), 1))
    expect(ends(network)).toEqual([4.4, 25.2])
    expect(ends(brens)).toEqual([-18.3, 18.3])
    expect(ends(cahuz)).toEqual([-33, 13])
    expect(Math.round(Math.hypot(marginOf(brens), marginOf(cahuz)))).toBe(29)
    expect(npsOf(brens) - npsOf(cahuz)).toBeLessThan(marginOf(brens))
  })
})

describe('what may be typed', () => {
  test.each<[string, string, string, boolean]>([
    ['nps', 'albi', '+35', true],
    ['nps', 'albi', '35,0', true],
    ['nps', 'albi', '36', false],
    ['nps', 'cahuz', '−10', true],
    ['nps', 'cahuz', '10', false],
    ['nps', 'network', '14,8', true],
    ['nps', 'network', '+14.80', true],
    ['nps', 'network', '14,85', true],
    ['nps', 'network', '15', false],
    ['nps', 'network', '8,3', false],
    ['csat', 'share', '70 %', true],
    ['csat', 'mean', '3,8', true],
    ['csat', 'mean', '3,9', false],
    ['ces', 'mean', '5,1', true],
    ['ces', 'mean', '5', false],
  ])('%s %s « %s » is right: %s', (step, figure, typed, right) => {
    const scores = scoresOf(case5, case5Key, { [step]: { kind: 'numeric', figures: { [figure]: typed } } })
    expect(scores[step]?.details[figure]).toBe(right)
  })

  test.each<[string, string, boolean]>([
    ['service/share', '47,2', true],
    ['service/share', '47,22', true],
    ['service/share', '47', false],
    ['checkout/share', '29,1', true],
    ['price/share', '16,6', true],
    ['price/cumulative', '93,0', true],
    ['price/cumulative', '92,9', false],
  ])('%s of the Pareto « %s » is right: %s', (cell, typed, right) => {
    const [row, column] = cell.split('/') as [string, string]
    const scores = scoresOf(case5, case5Key, { pareto: { kind: 'table', cells: { [row]: { [column]: typed } } } })
    expect(scores['pareto']?.details[cell]).toBe(right)
  })
})

describe('the automatic level of objective 3', () => {
  test.each<[string, Record<string, StepAnswer>, number]>([
    ['everything right is Acquis: Maîtrisé needs the trainer', {}, 3],
    ['one shop’s NPS wrong is Non acquis, whatever follows', { nps: npsTyped('35', '0', '10', '14,8') }, 1],
    ['no NPS is Non acquis', { nps: { kind: 'text', text: '14,8' } }, 1],
    ['the network at +8,3 is En cours', { nps: npsTyped('35', '0', '-10', '8,3') }, 2],
    ['a wrong CSAT is En cours', { csat: numeric({ share: '76,8', mean: '3,84' }) }, 2],
    ['a wrong mean of the CES is En cours', { ces: numeric({ share: '70', mean: '4,08' }) }, 2],
    ['the priorities the other way round are En cours', { priorities: chosen('checkout', 'service') }, 2],
    ['the advice as a priority is En cours', { priorities: chosen('service', 'advice') }, 2],
    ['a wrong Pareto does not change it: the grid does not ask for it', { pareto: { kind: 'table', cells: {} } }, 3],
    ['nor does Brens before Cahuz, which the trainer takes up', { 'brens-cahuz': chosen('a') }, 3],
  ])('%s', (_claim, mistakes, level) => {
    expect(levelsOf({ ...rightAnswers(), ...mistakes })).toEqual({ O3: level })
  })

  test('no answer is Non acquis', () => {
    expect(levelsOf({})).toEqual({ O3: 1 })
  })
})

describe('the key', () => {
  test('it is the one found under its id, with a key of its kind for every step', () => {
    expect(caseStudyKeyOf('case-5')).toBe(case5Key)
    expect(Object.entries(case5Key.steps).map(([id, { kind }]) => [id, kind])).toEqual(
      case5.steps.map(({ id, kind }) => [id, kind]),
    )
  })

  test('answering with the key is accepted and earns every point', () => {
    const answers = rightAnswers()
    const scores = scoresOf(case5, case5Key, answers)
    for (const step of case5.steps) expect(stepProblemOf(step, answers[step.id]), step.id).toBeNull()
    for (const [id, { points, outOf }] of Object.entries(scores)) expect(points, id).toBe(outOf)
    expect(Object.values(scores).map(({ outOf }) => outOf)).toEqual([4, 1, 2, 2, 8, 5, 2, 1])
  })

  test('four levels are written out for each objective', () => {
    for (const levels of Object.values(case5Key.grid)) expect(new Set(levels).size).toBe(4)
  })

  test('the costs and figures of the model message are those of the file', () => {
    const message = modelOf('message')
    const ideas = rowsOf('ideas').flat()
    for (const cost of ['40 € par mois', '1 900 €']) {
      expect(ideas).toContain(cost)
      expect(message).toContain(cost)
    }
    expect(message).toContain(`${reasons[0]} détracteurs sur ${total(reasons)}`)
    expect(message).toMatch(/rappelé sous 48 h/)
  })
})

function rightAnswers(): Record<string, StepAnswer> {
  const written = (value: number | string) => `${value}`
  return Object.fromEntries(
    Object.entries(case5Key.steps).map(([id, key]): [string, StepAnswer] => {
      switch (key.kind) {
        case 'numeric':
          return [
            id,
            numeric(
              Object.fromEntries(Object.entries(key.figures).map(([figure, { value }]) => [figure, written(value)])),
            ),
          ]
        case 'table':
          return [
            id,
            {
              kind: 'table',
              cells: Object.fromEntries(
                Object.entries(key.cells).map(([row, cells]) => [
                  row,
                  Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, written(value)])),
                ]),
              ),
            },
          ]
        case 'choice':
          return [id, chosen(...key.expected)]
        case 'text':
          return [id, { kind: 'text', text: key.modelAnswer.join('\n') }]
        default:
          throw new Error(`${id} is a ${key.kind}`)
      }
    }),
  )
}

function numeric(figures: Record<string, string>): StepAnswer {
  return { kind: 'numeric', figures }
}

function npsTyped(albiNps: string, brensNps: string, cahuzNps: string, networkNps: string): StepAnswer {
  return numeric({ albi: albiNps, brens: brensNps, cahuz: cahuzNps, network: networkNps })
}

function chosen(...options: string[]): StepAnswer {
  return { kind: 'choice', chosen: options }
}

function levelsOf(answers: Record<string, StepAnswer>) {
  return case5Key.automaticLevels(answers, scoresOf(case5, case5Key, answers))
}

function valuesAt(step: string): number[] {
  const key = case5Key.steps[step]
  if (key?.kind !== 'numeric') throw new Error(`${step} has no figures`)
  return Object.values(key.figures).map(({ value }) => value)
}

function cellsAt(step: string) {
  const key = case5Key.steps[step]
  const rows = case5.steps.find(({ id }) => id === step)
  if (key?.kind !== 'table' || rows?.kind !== 'table') throw new Error(`${step} has no table`)
  return rows.rows.map(({ id }) => Object.values(key.cells[id]!))
}

function expectedAt(step: string): readonly string[] {
  const key = case5Key.steps[step]
  if (key?.kind !== 'choice') throw new Error(`${step} has no choice`)
  return key.expected
}

function remarkOf(step: string): string {
  const key = case5Key.steps[step]
  if (!key || key.kind === 'text' || key.kind === 'dialogue') throw new Error(`${step} has no remark`)
  return key.remark
}

function modelOf(step: string): string {
  const key = case5Key.steps[step]
  if (key?.kind !== 'text') throw new Error(`${step} has no model answer`)
  return key.modelAnswer.join('\n')
}
