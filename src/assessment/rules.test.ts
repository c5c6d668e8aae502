import { describe, expect, test } from 'vitest'

import { bestAttempt, isThresholdReached, isWholeAnswer, scoreInWords } from './rules.ts'

const common = { id: 'Q01', objectiveId: 'O1', prompt: '' } as const
const options = [
  { id: 'a', text: 'A' },
  { id: 'b', text: 'B' },
]
const matching = { ...common, type: 'matching', left: options, right: options } as const
const numeric = { ...common, type: 'numeric', unit: '%' } as const

describe('an answer can be sent', () => {
  test.each([
    [
      { ...common, type: 'single-choice', options },
      { type: 'single-choice', chosen: 'a' },
    ],
    [
      { ...common, type: 'multiple-choice', options },
      { type: 'multiple-choice', chosen: ['a'] },
    ],
    [
      { ...common, type: 'ordering', options },
      { type: 'ordering', order: ['b', 'a'] },
    ],
    [matching, { type: 'matching', pairs: { a: 'b', b: 'a' } }],
    [numeric, { type: 'numeric', text: '17,5 %' }],
  ] as const)('when it is whole: $1.type', (question, answer) => {
    expect(isWholeAnswer(question as never, answer as never)).toBe(true)
  })
})

describe('an answer stays on the device', () => {
  test.each([
    ['nothing is ticked', { ...common, type: 'multiple-choice', options }, { type: 'multiple-choice', chosen: [] }],
    ['a pair is missing', matching, { type: 'matching', pairs: { a: 'b' } }],
    ['a pair is given twice', matching, { type: 'matching', pairs: { a: 'b', b: 'b' } }],
    ['the figure is empty', numeric, { type: 'numeric', text: '' }],
    ['the figure is being typed', numeric, { type: 'numeric', text: '12,' }],
    ['it is not a figure', numeric, { type: 'numeric', text: 'douze' }],
    ['the figure is too long', numeric, { type: 'numeric', text: '1'.repeat(41) }],
  ] as const)('when %s', (_, question, answer) => {
    expect(isWholeAnswer(question as never, answer as never)).toBe(false)
  })
})

test.each([
  [0, '0 bonne réponse sur\u00A07'],
  [1, '1 bonne réponse sur\u00A07'],
  [5, '5 bonnes réponses sur\u00A07'],
])('%d right out of 7 is « %s »', (correct, words) => {
  expect(scoreInWords({ correct, outOf: 7 })).toBe(words)
})

test('the best attempt is the latest of those with the largest share of right answers', () => {
  const attempts = [3, 5, 5, 4].map((correct, index) => ({ attempt: index + 1, correct, outOf: 7 }))
  expect(bestAttempt(attempts)?.attempt).toBe(3)
  expect(bestAttempt([])).toBeNull()
  const longerAndShorter = [
    { correct: 6, outOf: 7 },
    { correct: 6, outOf: 6 },
    { correct: 5, outOf: 5 },
  ]
  expect(bestAttempt(longerAndShorter)).toBe(longerAndShorter[1])
})

test.each([
  [7, 10, true],
  [5, 7, true],
  [696, 1000, false],
  [0, 5, false],
])('%d right out of %d reaches 70 %%: %s', (correct, outOf, isReached) => {
  expect(isThresholdReached({ correct, outOf }, 70)).toBe(isReached)
})
