import { describe, expect, test } from 'vitest'

import { moduleNumbers, objectiveIds } from '../../src/content/course-ids.ts'
import { questionBank, questionById } from '../question-bank/question-bank.ts'
import { finalQuestions, positioningQuestions } from './course-selection.ts'
import { inReserve, quizForms } from './quiz-forms.ts'

const none: ReadonlySet<string> = new Set()
const first = finalQuestions(none, none)
const second = finalQuestions(new Set(first), none)
const onEach = (ids: readonly string[]) =>
  objectiveIds.map((one) => ids.filter((id) => questionById(id).objective === one).length)
const stars = (ids: readonly string[]) => ids.reduce((sum, id) => sum + questionById(id).difficulty, 0)
const modulesOf = (ids: readonly string[]) => new Set(ids.map((id) => questionById(id).module))
const inForm = (form: 'A' | 'B') => moduleNumbers.flatMap((number) => quizForms[number][form])

describe('the entry quiz', () => {
  test('asks eight questions, two an objective, none of ★★★, across the modules', () => {
    expect(onEach(positioningQuestions())).toEqual([2, 2, 2, 2])
    expect(positioningQuestions().every((id) => questionById(id).difficulty < 3)).toBe(true)
    expect(modulesOf(positioningQuestions())).toEqual(new Set(moduleNumbers))
  })

  test('is the same for everybody, and all of form A', () => {
    expect(positioningQuestions()).toEqual(['Q01', 'Q14', 'Q17', 'Q30', 'Q33', 'Q39', 'Q52', 'Q64'])
    expect(inForm('A')).toEqual(expect.arrayContaining([...positioningQuestions()]))
  })
})

describe('the final assessment', () => {
  test('asks four questions on each objective, twice, and never the same', () => {
    for (const attempt of [first, second]) expect(onEach(attempt)).toEqual([4, 4, 4, 4])
    expect(new Set([...first, ...second]).size).toBe(32)
    expect(modulesOf(first)).toEqual(new Set(moduleNumbers))
  })

  test('the two attempts are as difficult, star for star', () => {
    expect(stars(second)).toBe(stars(first))
  })

  test('asks nothing of the entry quiz, nor of form A: form B, then the reserve', () => {
    expect(first.filter((id) => !inForm('B').includes(id))).toEqual([])
    expect(second.filter((id) => !inForm('B').includes(id) && !inReserve.includes(id))).toEqual([])
    expect([...first, ...second].filter((id) => inForm('A').includes(id))).toEqual([])
  })

  test('what a quiz has corrected comes last', () => {
    // Module 4 was retaken: its form B has been corrected.
    const ids = finalQuestions(none, new Set(quizForms[4].B))
    const onO2 = ids.filter((id) => questionById(id).objective === 'O2')
    expect(onO2).toEqual(['Q18', 'Q19', 'Q20', 'Q22'])
  })

  test('who has had every form corrected is still asked four on each, none twice', () => {
    const all = new Set(inForm('B'))
    const one = finalQuestions(none, all)
    const two = finalQuestions(new Set(one), all)
    for (const attempt of [one, two]) expect(onEach(attempt)).toEqual([4, 4, 4, 4])
    expect(new Set([...one, ...two]).size).toBe(32)
  })
})

test('the reserve is what needs no person and stands in no form', () => {
  const used = [...inForm('A'), ...inForm('B')]
  const left = questionBank.filter(({ id, type }) => !used.includes(id) && type !== 'short-text').map(({ id }) => id)
  expect([...inReserve].toSorted()).toEqual(left.toSorted())
})
