import { describe, expect, test } from 'vitest'

import type { ModuleNumber } from '../content/course-ids.ts'
import { evidenceResult, percentOf, questionEvidence, resultOfLevel, resultOfPercent } from './rules.ts'

describe('a quiz percentage', () => {
  test.each([
    [7, 10, 70],
    [696, 1000, 69],
    [2, 3, 66],
    [0, 5, 0],
    [5, 5, 100],
  ])('%i right of %i is %i %%, rounded down', (correct, outOf, percent) => {
    expect(percentOf(correct, outOf)).toBe(percent)
  })

  test('there is none without a question', () => expect(percentOf(0, 0)).toBeNull())

  test.each([
    [100, 'acquired'],
    [70, 'acquired'],
    [69, 'in-progress'],
    [50, 'in-progress'],
    [49, 'not-acquired'],
    [0, 'not-acquired'],
  ] as const)('%i %% is %s', (percent, result) => {
    expect(resultOfPercent(percent)).toBe(result)
  })
})

test.each([
  [4, 'acquired'],
  [3, 'acquired'],
  [2, 'in-progress'],
  [1, 'not-acquired'],
] as const)('level %i is %s', (level, result) => {
  expect(resultOfLevel(level)).toBe(result)
})

describe('the evidence on an objective', () => {
  const whole = (percent: number | null) => ({ percent, missingModules: [] })

  test('is « non évalué » when there is none', () => {
    expect(evidenceResult({ percent: null, missingModules: [1, 2] }, [])).toBe('not-assessed')
  })

  test('is acquired with both a quiz and a case study at the mark', () => {
    expect(evidenceResult(whole(70), [3])).toBe('acquired')
  })

  test('is never averaged: the lower of the two decides', () => {
    expect(evidenceResult(whole(100), [2])).toBe('in-progress')
    expect(evidenceResult(whole(100), [1])).toBe('not-acquired')
    expect(evidenceResult(whole(49), [4])).toBe('not-acquired')
  })

  test('counts the best of several case studies', () => {
    expect(evidenceResult(whole(80), [1, 3])).toBe('acquired')
  })

  test('is not acquired by quiz alone, however good', () => {
    expect(evidenceResult(whole(100), [])).toBe('in-progress')
  })

  test('is not acquired by a case study alone', () => {
    expect(evidenceResult(whole(null), [4])).toBe('in-progress')
  })

  test('is not acquired while a quiz on it is still to take', () => {
    expect(evidenceResult({ percent: 100, missingModules: [2] }, [4])).toBe('in-progress')
  })

  test('a low result stays low while something is still to take', () => {
    expect(evidenceResult({ percent: 20, missingModules: [2] }, [])).toBe('not-acquired')
  })
})

describe('quizzes and the final assessment', () => {
  const quiz = (percent: number | null, missingModules: readonly ModuleNumber[] = []) => ({ percent, missingModules })

  test('the better of the two is read, never their mean', () => {
    expect(questionEvidence(quiz(40), 80)).toEqual({ percent: 80, isWhole: true })
    expect(questionEvidence(quiz(80), 40)).toEqual({ percent: 80, isWhole: true })
    expect(evidenceResult(quiz(60), [3], 75)).toBe('acquired')
  })

  test('below the threshold, it stands for no quiz', () => {
    expect(questionEvidence(quiz(100, [2]), 50)).toEqual({ percent: 100, isWhole: false })
    expect(evidenceResult(quiz(100, [2]), [3], 50)).toBe('in-progress')
    expect(evidenceResult(quiz(null, [1, 2]), [4], 69)).toBe('in-progress')
  })

  test('at the threshold, it stands for all of them, and for no case study', () => {
    expect(evidenceResult(quiz(null, [1, 2]), [3], 70)).toBe('acquired')
    expect(evidenceResult(quiz(null, [1, 2]), [], 100)).toBe('in-progress')
  })
})
