import { describe, expect, test } from 'vitest'

import { moduleNumbers, objectiveIds } from '../../src/content/course-ids.ts'
import { questionById } from '../question-bank/question-bank.ts'
import { formNameOf, formOf, quizForms } from './quiz-forms.ts'

const questionsOf = (ids: readonly string[]) => ids.map(questionById)
const meanDifficulty = (ids: readonly string[]) =>
  questionsOf(ids).reduce((sum, { difficulty }) => sum + difficulty, 0) / ids.length
const perObjective = (ids: readonly string[]) =>
  Object.fromEntries(objectiveIds.map((one) => [one, questionsOf(ids).filter((q) => q.objective === one).length]))

describe.each(moduleNumbers)('the two forms of module %i', (moduleNumber) => {
  const { A, B } = quizForms[moduleNumber]

  test('have no question in common, and none twice', () => {
    expect(new Set([...A, ...B]).size).toBe(A.length + B.length)
  })

  test('have five questions or more, of this module, that need no person', () => {
    for (const form of [A, B]) {
      expect(form.length).toBeGreaterThanOrEqual(5)
      for (const { module, type } of questionsOf(form)) {
        expect(module).toBe(moduleNumber)
        expect(type).not.toBe('short-text')
      }
    }
  })

  test('question the same objectives as often', () => {
    expect(perObjective(B)).toEqual(perObjective(A))
  })

  test('are as difficult, to a quarter of a star', () => {
    expect(Math.abs(meanDifficulty(A) - meanDifficulty(B))).toBeLessThanOrEqual(0.25)
  })

  test('mix types of question', () => {
    for (const form of [A, B]) expect(new Set(questionsOf(form).map(({ type }) => type)).size).toBeGreaterThan(1)
  })
})

test('between them the first forms question all four objectives', () => {
  const questioned = moduleNumbers.flatMap((number) => questionsOf(quizForms[number].A))
  expect(new Set(questioned.map(({ objective }) => objective)).size).toBe(4)
})

describe('one question does not answer another', () => {
  /** The prompt of the first states the key of the second, or presupposes it. */
  const promptSays = [
    ['Q26', 'Q24'],
    ['Q42', 'Q41'],
    ['Q44', 'Q43'],
    ['Q51', 'Q50'],
    ['Q56', 'Q55'],
  ]
  /** The correction of the first states the key of the second. */
  const correctionSays = [
    ['Q18', 'Q17'],
    ['Q34', 'Q33'],
    ['Q45', 'Q46'],
  ]
  const forms = moduleNumbers.flatMap((number) => Object.values(quizForms[number]))

  test.each(promptSays)('%s does not stand beside %s', (teller, told) => {
    for (const form of forms) expect(form.includes(teller!) && form.includes(told!)).toBe(false)
  })

  test.each([...promptSays, ...correctionSays])('%s is not in form A when %s is in form B', (teller, told) => {
    for (const number of moduleNumbers) {
      const { A, B } = quizForms[number]
      expect(A.includes(teller!) && B.includes(told!)).toBe(false)
    }
  })
})

describe('who sees which form', () => {
  test('attempts alternate, A first', () => {
    expect([1, 2, 3, 4].map(formNameOf)).toEqual(['A', 'B', 'A', 'B'])
    expect(formOf(1, 2)).toBe(quizForms[1].B)
  })

  test('positioning and final assessment draw on questions that the other never shows', () => {
    const positioning = moduleNumbers.flatMap((number) => formOf(number, 'positioning'))
    const final = moduleNumbers.flatMap((number) => formOf(number, 'final-assessment'))
    expect(positioning.filter((id) => final.includes(id))).toEqual([])
  })

  test('each has enough for the test it serves: three an objective of ★ or ★★ before, five after', () => {
    const countOn = (sitting: 'positioning' | 'final-assessment', objective: string, hardest: number) =>
      moduleNumbers
        .flatMap((number) => questionsOf(formOf(number, sitting)))
        .filter((question) => question.objective === objective && question.difficulty <= hardest).length
    for (const objective of objectiveIds) {
      expect(countOn('positioning', objective, 2)).toBeGreaterThanOrEqual(3)
      expect(countOn('final-assessment', objective, 3)).toBeGreaterThanOrEqual(5)
    }
  })
})
