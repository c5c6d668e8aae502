import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { StepAnswer } from '../../src/case-study/answer.ts'
import type { CaseStep, CaseStudy } from '../../src/content/case-studies/case-study.ts'
import { caseStudies } from '../../src/content/case-studies/case-studies.ts'
import type { CaseStudyKey } from '../answer-keys/case-study-key.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import { pointsAtNode, scoresOf } from './scoring.ts'
import { stepProblemOf } from '../../src/case-study/rules.ts'

const call: CaseStep = {
  id: 'call',
  kind: 'dialogue',
  title: 'Un appel',
  instruction: '',
  opening: 'hello',
  nodes: [
    {
      id: 'hello',
      stage: 'Contact',
      speaker: 'Client',
      line: 'Allô ?',
      options: [
        { id: 'a', say: 'Bonjour.', reaction: '…', next: 'goodbye' },
        { id: 'b', say: 'Quoi ?', reaction: '…', next: 'detour' },
      ],
    },
    {
      id: 'detour',
      stage: '',
      speaker: 'Client',
      line: 'Pardon ?',
      options: [{ id: 'a', say: 'Bonjour.', reaction: '…', next: 'goodbye' }],
    },
    {
      id: 'goodbye',
      stage: 'Conclusion',
      speaker: 'Client',
      line: 'Et donc ?',
      options: [
        { id: 'a', say: 'Salut.', reaction: '…', next: null },
        { id: 'b', say: 'À demain, 9 h.', reaction: '…', next: null },
      ],
    },
  ],
}

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}` }))
const gestures: CaseStep = {
  id: 'gestures',
  kind: 'choice',
  title: 'Des gestes',
  instruction: '',
  options,
  min: 1,
  max: 3,
  ordered: false,
}
const ranking: CaseStep = { ...gestures, id: 'ranking', min: 2, max: 2, ordered: true }

const grid: CaseStep = {
  id: 'grid',
  kind: 'table',
  title: 'Un tableau',
  instruction: '',
  givenHeaders: ['Réf.'],
  rows: [
    { id: 'r1', given: ['C01'] },
    { id: 'r2', given: ['C02'] },
  ],
  columns: [
    { id: 'index', label: 'Indice', input: 'number', unit: '' },
    { id: 'segment', label: 'Segment', input: 'select', options },
  ],
}

const letter: CaseStep = {
  id: 'letter',
  kind: 'text',
  title: 'Une lettre',
  instruction: '',
  hints: [],
  maxWords: 5,
}

const caseStudy: CaseStudy = {
  ...caseStudies[0]!,
  steps: [call, gestures, ranking, grid, letter],
}

const key: CaseStudyKey = {
  ...caseStudyKeyOf('case-1'),
  steps: {
    call: {
      kind: 'dialogue',
      points: { hello: { a: 2, b: 0 }, goodbye: { a: 1, b: 2 } },
      remarks: {},
    },
    gestures: { kind: 'choice', expected: ['a', 'b', 'c'], remark: '' },
    ranking: { kind: 'choice', expected: ['b', 'a'], remark: '' },
    grid: {
      kind: 'table',
      cells: { r1: { index: 6.1, segment: 'a' }, r2: { index: 2, segment: 'b' } },
      tolerance: { index: 0.1 },
      remark: '',
    },
    letter: { kind: 'text', modelAnswer: [] },
  },
}

const path = (...moves: readonly string[]): StepAnswer => ({
  kind: 'dialogue',
  path: moves.map((move) => {
    const [node = '', option = ''] = move.split('.')
    return { node, option }
  }),
})
const choice = (...chosen: string[]): StepAnswer => ({ kind: 'choice', chosen })
const text = (words: string): StepAnswer => ({ kind: 'text', text: words })
const table = (r1: Record<string, string>, r2: Record<string, string>): StepAnswer => ({
  kind: 'table',
  cells: { r1, r2 },
})

const scoreAt = (step: string, answer: StepAnswer) => scoresOf(caseStudy, key, { [step]: answer })[step]

describe('a call is scored', () => {
  test('out of the best option of every scored node', () => {
    expect(scoreAt('call', path('hello.a', 'goodbye.b'))).toEqual({
      points: 4,
      outOf: 4,
      details: { hello: true, goodbye: true },
    })
  })

  test('with part of the points for an acceptable option, which is not the right one', () => {
    expect(scoreAt('call', path('hello.a', 'goodbye.a'))).toEqual({
      points: 3,
      outOf: 4,
      details: { hello: true, goodbye: false },
    })
  })

  test('without points for a detour', () => {
    expect(scoreAt('call', path('hello.b', 'detour.a', 'goodbye.b'))?.points).toBe(2)
  })

  test('once for a node that a forged path repeats', () => {
    expect(scoreAt('call', path('hello.a', 'hello.a', 'hello.a'))?.points).toBe(2)
  })

  test('as nothing at a node that was not reached', () => {
    expect(pointsAtNode({ hello: { a: 2 } }, [{ node: 'hello', option: 'a' }], 'goodbye')).toBe(0)
  })

  test('as nothing for an option named after a built-in', () => {
    expect(scoreAt('call', path('hello.constructor', 'goodbye.toString'))?.points).toBe(0)
  })
})

describe('a choice is scored', () => {
  test('one point a right tick', () => {
    expect(scoreAt('gestures', choice('a', 'c'))).toEqual({
      points: 2,
      outOf: 3,
      details: { a: true, b: false, c: true },
    })
  })

  test('less one point a wrong tick', () => {
    expect(scoreAt('gestures', choice('a', 'b', 'd'))).toEqual({
      points: 1,
      outOf: 3,
      details: { a: true, b: true, c: false, d: false },
    })
  })

  test('never under zero', () => {
    expect(scoreAt('gestures', choice('d'))?.points).toBe(0)
  })

  test('once for an option that is ticked twice', () => {
    expect(scoreAt('gestures', choice('a', 'a', 'a'))?.points).toBe(1)
  })
})

describe('an ordered choice is scored', () => {
  test('one point per expected option, whatever its place', () => {
    expect(scoreAt('ranking', choice('a', 'b'))?.points).toBe(2)
  })

  test('without a second penalty for a wrong option that takes a place', () => {
    expect(scoreAt('ranking', choice('b', 'd'))).toEqual({
      points: 1,
      outOf: 2,
      details: { a: false, b: true, d: false },
    })
  })
})

describe('a table is scored', () => {
  test('one point a cell, figures read as French', () => {
    expect(scoreAt('grid', table({ index: '6,1', segment: 'a' }, { index: ' 2 ', segment: 'c' }))).toEqual({
      points: 3,
      outOf: 4,
      details: {
        'r1/index': true,
        'r1/segment': true,
        'r2/index': true,
        'r2/segment': false,
      },
    })
  })

  test.each(['6', '6,0', '6,2', '6,15'])('%s is within 0,1 of 6,1, both ends included', (index) => {
    expect(scoreAt('grid', table({ index }, {}))?.points).toBe(1)
  })

  test.each(['5,9', '6,21', '-6,1', '61', '', 'six', '6,1 j'])('« %s » is not 6,1', (index) => {
    expect(scoreAt('grid', table({ index }, {}))?.points).toBe(0)
  })

  test('as nothing for rows and columns that do not exist', () => {
    const cells = { r9: { index: '6,1' }, r1: { other: '6,1' } }
    expect(scoreAt('grid', { kind: 'table', cells })?.points).toBe(0)
  })
})

describe('a case study is scored', () => {
  test('step by step, texts aside', () => {
    expect(Object.keys(scoresOf(caseStudy, key, { letter: text('Bonjour') }))).toEqual([
      'call',
      'gestures',
      'ranking',
      'grid',
    ])
  })

  test('as zero, out of the same total, where there is no answer', () => {
    const scores = Object.values(scoresOf(caseStudy, key, {}))
    expect(scores.map(({ points }) => points)).toEqual([0, 0, 0, 0])
    expect(scores.map(({ outOf }) => outOf)).toEqual([4, 3, 2, 4])
    expect(scores.flatMap(({ details }) => Object.values(details))).not.toContain(true)
  })

  test('as zero where the answer is of another kind', () => {
    expect(scoreAt('grid', choice('a'))).toMatchObject({ points: 0, outOf: 4 })
  })

  test('only with a key of the same kind as its step', () => {
    const crossed = { ...key, steps: { ...key.steps, grid: key.steps['gestures']! } }
    expect(() => scoresOf(caseStudy, crossed, {})).toThrow(/grid is a table and its key is choice/)
  })

  test('only with a key for every step', () => {
    expect(() => scoresOf(caseStudy, { ...key, steps: {} }, {})).toThrow(/its key is missing/)
  })

  test('between zero and its total, whatever is sent', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'contact', 'closing', 'C05', 'C17', 'r', '__proto__')
    const answer: fc.Arbitrary<StepAnswer> = fc.oneof(
      fc.record({
        kind: fc.constant('dialogue' as const),
        path: fc.array(fc.record({ node: id, option: id })),
      }),
      fc.record({ kind: fc.constant('choice' as const), chosen: fc.array(id) }),
      fc.record({
        kind: fc.constant('table' as const),
        cells: fc.dictionary(id, fc.dictionary(id, fc.constantFrom('5', '1', '6,1', ''))),
      }),
      fc.record({ kind: fc.constant('text' as const), text: fc.string() }),
    )
    for (const real of caseStudies) {
      const answers = fc.record(Object.fromEntries(real.steps.map((step) => [step.id, answer])))
      fc.assert(
        fc.property(answers, (sent) => {
          for (const score of Object.values(
            scoresOf(real, caseStudyKeyOf(real.id), sent as Record<string, StepAnswer>),
          )) {
            expect(score.points).toBeGreaterThanOrEqual(0)
            expect(score.points).toBeLessThanOrEqual(score.outOf)
          }
        }),
      )
    }
  })
})

describe('an answer is accepted', () => {
  test.each<[string, CaseStep, StepAnswer]>([
    ['a call that reaches its end', call, path('hello.a', 'goodbye.b')],
    ['a poor call that reaches its end', call, path('hello.b', 'detour.a', 'goodbye.a')],
    ['one option of one to three', gestures, choice('d')],
    ['three options of one to three', gestures, choice('c', 'a', 'd')],
    ['two ranked options of exactly two', ranking, choice('d', 'c')],
    [
      'a table that is full, right or wrong',
      grid,
      table({ index: '6,1', segment: 'a' }, { index: '999', segment: 'd' }),
    ],
    ['a text of the longest length', letter, text('un deux trois quatre cinq')],
    ['a text whose signs stand between spaces', letter, text('Prix : 18 600 € !')],
  ])('%s', (_claim, step, answer) => {
    expect(stepProblemOf(step, answer)).toBeNull()
  })
})

describe('an answer is refused, in French', () => {
  const full = { index: '6,1', segment: 'a' }

  test.each<[string, CaseStep, StepAnswer, RegExp]>([
    ['of another kind', call, text('Bonjour'), /pas de la forme attendue/],
    ['a call that was not begun', call, path(), /pas terminé/],
    ['a call that stops on the way', call, path('hello.a'), /pas terminé/],
    ['a call that begins elsewhere', call, path('goodbye.b'), /ne suit pas/],
    ['a call that skips its detour', call, path('hello.b', 'goodbye.b'), /ne suit pas/],
    ['a call with an unknown option', call, path('hello.z'), /ne suit pas/],
    ['a call with an unknown node', call, path('hello.a', 'z.a'), /ne suit pas/],
    ['a call that goes on after its end', call, path('hello.a', 'goodbye.b', 'hello.a'), /ne suit/],
    ['a choice of nothing', gestures, choice(), /^Choisissez au moins 1 option\.$/],
    ['a choice of too much', gestures, choice('a', 'b', 'c', 'd'), /au plus 3 options/],
    ['a ranking of one', ranking, choice('a'), /2 options, ni plus ni moins/],
    ['a ranking of three', ranking, choice('a', 'b', 'c'), /2 options, ni plus ni moins/],
    ['an unknown option', gestures, choice('a', 'z'), /« z » n’existe pas/],
    ['an option chosen twice', gestures, choice('a', 'a'), /deux fois/],
    [
      'a table with an empty cell',
      grid,
      table(full, { index: ' ', segment: 'b' }),
      /^Il reste une case à remplir : « Indice » de C02\.$/,
    ],
    [
      'a table with empty cells',
      grid,
      table({ index: '6,1' }, {}),
      /^Il reste 3 cases à remplir, à commencer par « Segment » de C01\.$/,
    ],
    ['a table without its rows', grid, { kind: 'table', cells: {} }, /Il reste 4 cases/],
    [
      'a figure that is not one',
      grid,
      table(full, { index: 'deux', segment: 'b' }),
      /^La case « Indice » de C02 n’est pas un nombre : « deux »\.$/,
    ],
    [
      'a segment that is not in the list',
      grid,
      table(full, { index: '2', segment: 'z' }),
      /choix qui n’existe pas : « z »/,
    ],
    [
      'a row that is not in the table',
      grid,
      { kind: 'table', cells: { r1: full, r2: full, r3: full } },
      /case qui n’existe pas/,
    ],
    ['a column that is not in the table', grid, table(full, { ...full, other: '1' }), /case qui n’existe pas/],
    ['an empty text', letter, text(' \n '), /Écrivez votre réponse/],
    ['a text of signs alone', letter, text('… ! ?'), /Écrivez votre réponse/],
    ['a text that is too long', letter, text('un deux trois quatre cinq six'), /6 mots ; .* 5 mots/],
  ])('%s', (_claim, step, answer, problem) => {
    expect(stepProblemOf(step, answer)?.replace(/\s/g, ' ')).toMatch(problem)
  })
})
