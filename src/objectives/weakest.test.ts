import { describe, expect, test } from 'vitest'

import type { Quiz } from '../assessment/contract.ts'
import type { CaseStudyWork, Level } from '../case-study/contract.ts'
import type { CaseStudyId, ModuleNumber } from '../content/course-ids.ts'
import { weakestCaseStudy, weakestQuiz } from './weakest.ts'

/** « O1+ » is a question on objective 1 answered right, « O1- » wrong. */
const quiz = (moduleNumber: ModuleNumber, ...attempts: string[][]): Quiz => {
  const results = attempts.map((marks, attempt) =>
    marks.map((mark, index) => ({
      id: `Q${attempt}${index}`,
      on: mark.slice(0, 2) as 'O1',
      right: mark.endsWith('+'),
    })),
  )
  return {
    moduleNumber,
    attempt: attempts.length + 1,
    questions: [{ type: 'numeric', id: 'Q99', objectiveId: 'O1', prompt: '', unit: '' }],
    answers: {},
    attempts: results.map((questions, index) => {
      const score = { correct: questions.filter(({ right }) => right).length, outOf: questions.length }
      return {
        attempt: index + 1,
        submittedAt: '2026-11-23T09:42:00.000Z',
        ...score,
        questions: questions.map(({ id, on }) => ({ type: 'numeric', id, objectiveId: on, prompt: '', unit: '' })),
        answers: {},
        correction: {
          ...score,
          questions: questions.map(({ id, right }) => ({
            questionId: id,
            correct: right,
            expected: [],
            explanation: '',
            chosen: [],
          })),
        },
      }
    }),
  }
}

describe('the quiz to take again', () => {
  test('is the one with the smallest share of right answers on the objective', () => {
    const quizzes = [quiz(1, ['O1+', 'O1+', 'O1-']), quiz(2, ['O1+', 'O1-'])]
    expect(weakestQuiz(quizzes, 'O1')).toEqual({ moduleNumber: 2, correct: 1, outOf: 2 })
  })

  test('is not chosen for what it asks on other objectives', () => {
    const quizzes = [quiz(5, ['O3+', 'O4-', 'O4-']), quiz(2, ['O3-', 'O3+'])]
    expect(weakestQuiz(quizzes, 'O3')?.moduleNumber).toBe(2)
  })

  test('is read at its best attempt', () => {
    expect(weakestQuiz([quiz(1, ['O1-', 'O1-'], ['O1+', 'O1+']), quiz(2, ['O1-', 'O1+'])], 'O1')?.moduleNumber).toBe(2)
  })

  test('is none when every answer on the objective is right, or no quiz is submitted', () => {
    expect(weakestQuiz([quiz(1, ['O1+']), quiz(2)], 'O1')).toBeNull()
  })
})

const work = (caseStudyId: CaseStudyId, ...levels: Level[]): CaseStudyWork => ({
  caseStudyId,
  attempt: null,
  answers: {},
  grid: null,
  debrief: null,
  attempts: levels.map((O2, index) => ({
    attempt: index + 1,
    answers: {},
    submittedAt: '2026-11-23T09:42:00.000Z',
    automaticLevels: { O2 },
    review: null,
    isDebriefOpen: true,
    corrections: [],
  })),
})

describe('the case study to take up again', () => {
  test('is the one with the lowest level on the objective', () => {
    expect(weakestCaseStudy([work('case-1', 2), work('case-3', 1)], 'O2')).toBe('case-3')
  })

  test('has an attempt left', () => {
    expect(weakestCaseStudy([work('case-1', 2), work('case-3', 1, 1)], 'O2')).toBe('case-1')
    expect(weakestCaseStudy([work('case-1', 2, 2)], 'O2')).toBeNull()
  })
})
