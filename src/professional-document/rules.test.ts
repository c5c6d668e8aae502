import { describe, expect, test } from 'vitest'

import type { Question } from '../content/professional-documents/professional-document.ts'
import type { Answer, Marks } from './contract.ts'
import { figureOf, hasBegun, marksBeside, pointResultOf, questionProblemOf, submissionProblemOf } from './rules.ts'

const text: Question = { id: 'text', kind: 'text', prompt: '', maxWords: 3 }
const choice: Question = {
  id: 'choice',
  kind: 'choice',
  prompt: '',
  options: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  count: 2,
}
const figures: Question = {
  id: 'figures',
  kind: 'figures',
  prompt: '',
  figures: [
    { id: 'csat', label: 'CSAT', unit: '%' },
    { id: 'nps', label: 'NPS', unit: 'points' },
  ],
}
const marked: Question = { id: 'marked', kind: 'marks', asks: 'marked', enough: 2, prompt: '' }
const named: Question = { ...marked, id: 'named', asks: 'named' }

const mark = (kind: string | null) => ({ kind, note: '' })
const marks = { a: mark('myth'), b: mark(null) }

describe('a question counts as answered', () => {
  test.each<[string, Question, Answer | undefined]>([
    ['a text', text, { kind: 'text', text: 'un deux trois' }],
    ['as many options as asked', choice, { kind: 'choice', chosen: ['a', 'c'] }],
    ['figures as typed in French', figures, { kind: 'figures', figures: { csat: '62,5 %', nps: '+21,7' } }],
    ['enough marks', marked, undefined],
  ])('with %s', (_, question, answer) => {
    expect(questionProblemOf(question, answer, marks)).toBeNull()
  })

  test.each<[string, Question, Answer | undefined, RegExp]>([
    ['nothing', text, undefined, /sans réponse/],
    ['spaces', text, { kind: 'text', text: ' \n ' }, /sans réponse/],
    ['a word too many', text, { kind: 'text', text: 'un deux trois quatre' }, /^Un mot de trop/],
    ['one option of two', choice, { kind: 'choice', chosen: ['a'] }, /Choisissez 2 options/],
    ['an option twice', choice, { kind: 'choice', chosen: ['a', 'a'] }, /n’existe pas/],
    ['an option of nowhere', choice, { kind: 'choice', chosen: ['a', 'constructor'] }, /n’existe pas/],
    ['a figure that is none', figures, { kind: 'figures', figures: { csat: 'dix', nps: '' } }, /CSAT.*nombre/],
    ['a figure missing', figures, { kind: 'figures', figures: { csat: '62,5' } }, /Il reste à calculer.*NPS/],
    ['an answer of another kind', figures, { kind: 'text', text: '62,5' }, /pas de la forme/],
    ['one named passage of two', named, undefined, /au moins 2 passages.*un l’est/],
  ])('not with %s', (_, question, answer, sentence) => {
    expect(questionProblemOf(question, answer, marks)).toMatch(sentence)
  })
})

test('two answers are needed, and what is missing is said', () => {
  const document = { questions: [text, choice, marked] }
  expect(submissionProblemOf(document, {}, {})).toMatch(/Il manque 2 réponses/)
  expect(submissionProblemOf(document, {}, marks)).toMatch(/Il manque une réponse/)
  expect(submissionProblemOf(document, { text: { kind: 'text', text: 'un' } }, marks)).toBeNull()
})

test('a figure is read with its unit, its plus sign and its margin sign', () => {
  expect(['62,5 %', '+21,7 points', '± 12,5', '+/- 12.5', '−4,9'].map((typed) => figureOf(typed, 'points'))).toEqual([
    62.5, 21.7, 12.5, 12.5, -4.9,
  ])
  expect(['', 'douze', '12,5,3'].map((typed) => figureOf(typed, '%'))).toEqual([null, null, null])
})

test('an emptied text is nothing begun; a mark is', () => {
  expect(hasBegun({ text: { kind: 'text', text: '' } }, {})).toBe(false)
  expect(hasBegun({}, { a: mark(null) })).toBe(true)
})

test('a point is named, named otherwise, marked without a kind, or missed; the best mark counts', () => {
  const point = { passageIds: ['a', 'b'], kinds: ['myth', 'law'] }
  const given: Marks[] = [
    { a: mark(null), b: mark('law') },
    { a: mark('calculation'), b: mark(null) },
    { b: mark(null) },
    { c: mark('myth') },
  ]
  expect(given.map((one) => pointResultOf(point, one))).toEqual(['named', 'named-otherwise', 'not-named', 'missed'])
  expect(marksBeside([point], { b: mark(null), c: mark('myth') })).toEqual(['c'])
})
