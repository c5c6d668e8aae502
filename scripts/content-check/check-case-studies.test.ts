import { describe, expect, test } from 'vitest'

import type { CaseStudyKey } from '../../server/answer-keys/case-study-key.ts'
import { checkCaseStudies } from './check-case-studies.ts'
import { checkIds } from './check-ids.ts'
import type { CourseData } from './course-data.ts'
import { course, lineIn, said } from './testing-faults.ts'

describe('case studies', () => {
  const case3 = 'src/content/case-studies/case-3.ts'
  const key3 = 'server/answer-keys/case-3.ts'
  const withCase3 = (change: object, keyChange: Partial<CaseStudyKey> = {}): CourseData => ({
    ...course,
    caseStudies: course.caseStudies.map(({ study, key }) =>
      study.id === 'case-3' ? { study: { ...study, ...change }, key: { ...key, ...keyChange } } : { study, key },
    ),
  })
  const key = () => course.caseStudies.find(({ study }) => study.id === 'case-3')!.key
  const steps = () => course.caseStudies.find(({ study }) => study.id === 'case-3')!.study.steps

  test('no grid is found, row by row', () => {
    const lines = said(checkCaseStudies, withCase3({}, { grid: undefined as never }))
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe(
      `${key3}:${lineIn(key3, 'O1: [')}: the grid of case-3 has no row for O1: say what N1 to N4 mean`,
    )
  })

  test('an empty cell of a grid is found on its row', () => {
    const [n1, , n3, n4] = key().grid.O2
    expect(said(checkCaseStudies, withCase3({}, { grid: { ...key().grid, O2: [n1, ' ', n3, n4] } }))).toEqual([
      `${key3}:${lineIn(key3, 'O2: [')}: the grid of case-3 says nothing at O2, N2: say what one sees at that level`,
    ])
  })

  test('a case study without steps is found', () => {
    expect(said(checkCaseStudies, withCase3({ steps: [] }, { steps: {} }))).toEqual([
      `${case3}:${lineIn(case3, 'steps: [')}: case-3 has no steps: nothing can be done in it`,
    ])
  })

  test('a step without a key is found on its line', () => {
    const { recency: _, ...others } = key().steps
    expect(said(checkCaseStudies, withCase3({}, { steps: others }))).toEqual([
      `${case3}:${lineIn(case3, "id: 'recency'")}: step « recency » of case-3 has no key: add one to ${key3}`,
    ])
  })

  test('a key of another kind is found on its line', () => {
    const other = { ...key().steps, recency: { kind: 'text', modelAnswer: ['…'] } as const }
    expect(said(checkCaseStudies, withCase3({}, { steps: other }))).toEqual([
      `${key3}:${lineIn(key3, 'recency: {')}: step « recency » of case-3 is a table and its key is a text: make them the same`,
    ])
  })

  test('a key that names what the step has not, or leaves out what it has, is found', () => {
    const other = { ...key().steps, visits: { kind: 'choice', expected: ['C99'], remark: '' } as const }
    expect(said(checkCaseStudies, withCase3({}, { steps: other }))).toEqual([expect.stringContaining('names « C99 »')])
    const silence = key().steps['silence']
    if (silence?.kind !== 'table') throw new Error('the silence of case 3 is no table')
    const { C05: _, ...cells } = silence.cells
    expect(
      said(checkCaseStudies, withCase3({}, { steps: { ...key().steps, silence: { ...silence, cells } } })),
    ).toEqual([expect.stringContaining('says nothing of « C05/index »')])
  })

  test('a key without a step, and two steps of the same id, are found', () => {
    expect(
      said(checkCaseStudies, withCase3({}, { steps: { ...key().steps, ghost: key().steps['recency']! } })),
    ).toEqual([expect.stringContaining('has a key for a step « ghost »')])
    expect(said(checkIds, withCase3({ steps: [...steps(), steps()[0]!] }))).toEqual([
      `${case3}:${lineIn(case3, "id: 'recency'")}: two steps of case-3 have the id « recency »: give one of them another`,
    ])
  })
})
