import { describe, expect, test } from 'vitest'

import { reportOn } from '../content-check.ts'
import { checkEvaluation } from './check-evaluation.ts'
import { checkIds } from './check-ids.ts'
import { checkQuestions } from './check-questions.ts'
import { type CourseData, inNumbers, readCourse } from './course-data.ts'
import { withChanges } from './course-files.ts'
import { course, files, lineIn, said } from './testing-faults.ts'

const lesson = 'src/content/lessons/1-1.mdx'
const bank1 = 'server/question-bank/objective-1.ts'

test('the course is counted', () => {
  expect(inNumbers(course)).toMatch(
    /^4 objectives, 5 modules, 22 topics, 22 lessons, 8 case studies, 66 questions, \d+ documents?$/,
  )
  expect(inNumbers({ ...course, questions: course.questions.slice(0, 1), lessons: [] })).toMatch(
    / 0 lessons, .* 1 question, /,
  )
})

test('one fault fails the whole, none prints the count', () => {
  const [first] = course.questions
  const faulty = reportOn({ ...course, questions: [...course.questions, first!] })
  expect(faulty.exitCode).toBe(1)
  expect(faulty.text.split('\n')).toContainEqual(expect.stringMatching(/objective-1\.ts:\d+: two questions/))
  const none = {
    files: withChanges({ read: () => undefined, under: () => [] }, {}),
    modules: [],
    myths: [],
    legalCases: [],
  }
  const empty = { ...none, objectives: [], lessons: [], unread: [], caseStudies: [], questions: [], documents: [] }
  expect(reportOn(empty)).toEqual({ text: inNumbers(empty), exitCode: 0 })
})

describe('evaluation', () => {
  const programme = 'src/content/programme.json'

  test('an objective without a question is named where the course sheet has it', () => {
    const faulty = { ...course, questions: course.questions.filter(({ objective }) => objective !== 'O4') }
    const line = lineIn(programme, 'Planifier la reconquête des clients perdus')
    expect(said(checkEvaluation, faulty)).toEqual([
      expect.stringMatching(`^${programme}:${line}: objective O4 .* has no quiz question`),
    ])
  })

  test('an objective without a case study is named as well', () => {
    const faulty = { ...course, caseStudies: course.caseStudies.filter(({ study }) => study.mainObjective !== 'O4') }
    expect(said(checkEvaluation, faulty)).toEqual([
      expect.stringMatching(`^${programme}:\\d+: objective O4 .* has no case study`),
    ])
  })

  test('a topic without a lesson is named', async () => {
    const faulty = await readCourse(withChanges(files, { [lesson]: null }))
    expect(inNumbers(faulty)).toContain(' 21 lessons,')
    expect(said(checkEvaluation, faulty)).toEqual([
      expect.stringMatching(`^${programme}:\\d+: topic 1.1 .* has no lesson: write ${lesson}`),
    ])
  })
})

describe('questions', () => {
  const withQuestion = (id: string, change: object): CourseData => ({
    ...course,
    questions: course.questions.map((question) =>
      question.id === id ? ({ ...question, ...change } as typeof question) : question,
    ),
  })

  test.each([
    ['Q01', { key: 'z' }, 'names « z », which is none of its options (a, b, c, d)'],
    ['Q01', { key: undefined }, 'has no key'],
    ['Q01', { key: '' }, 'has an empty key'],
    ['Q01', { explanation: '' }, 'has no explanation'],
    ['Q01', { explanation: undefined }, 'has no explanation'],
    ['Q01', { prompt: '' }, 'at « prompt »'],
    ['Q02', { key: ['b', 'e', 'd', 'f', 'a'] }, 'leaves out « c »'],
    ['Q02', { key: ['b', 'e', 'd', 'f', 'a', 'y'] }, 'names « y »'],
  ])('%s with %o is found on its line', (id, change, message) => {
    const place = `${bank1}:${lineIn(bank1, `id: '${id}'`)}: question ${id} `
    expect(said(checkQuestions, withQuestion(id, change))).toContainEqual(expect.stringContaining(message))
    for (const line of said(checkQuestions, withQuestion(id, change))) expect(line.startsWith(place), line).toBe(true)
  })

  test('a pair that joins nothing is found', () => {
    const matching = course.questions.find(({ type }) => type === 'matching')
    if (matching?.type !== 'matching') throw new Error('the bank has no matching question')
    const [[left = ''] = []] = Object.entries(matching.key)
    expect(said(checkQuestions, withQuestion(matching.id, { key: { ...matching.key, [left]: 'nowhere' } }))).toEqual([
      expect.stringContaining(`question ${matching.id} has a key that names « right nowhere »`),
    ])
  })

  test('two questions of the same id are found', () => {
    expect(said(checkIds, { ...course, questions: [...course.questions, course.questions[0]!] })).toEqual([
      `${bank1}:${lineIn(bank1, "id: 'Q01'")}: two questions have the id « Q01 »: give one of them another`,
    ])
  })
})
