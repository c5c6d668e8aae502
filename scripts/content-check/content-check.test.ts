import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import type { CaseStudyKey } from '../../server/answer-keys/case-study-key.ts'
import { reportOn } from '../content-check.ts'
import { checkCaseStudies } from './check-case-studies.ts'
import { checkEvaluation } from './check-evaluation.ts'
import { checkFrench } from './check-french.ts'
import { checkIds } from './check-ids.ts'
import { checkLessons } from './check-lessons.ts'
import { checkLinks } from './check-links.ts'
import { checkQuestions } from './check-questions.ts'
import { checkTextAlternatives } from './check-text-alternatives.ts'
import { type CourseData, inNumbers, readCourse } from './course-data.ts'
import { filesOf, withChanges } from './course-files.ts'
import { type Finding, asLine } from './finding.ts'
import { isFinding, readLesson } from './lesson-file.ts'

const files = filesOf(join(import.meta.dirname, '../..'))
let course: CourseData

beforeAll(async () => {
  course = await readCourse(files)
})

type Check = (data: CourseData) => readonly Finding[]

/** What each check says of the course as it is. */
const saidAlready = new Map<Check, readonly string[]>()

/** What a check says of a course with one fault more than ours, as it prints it. */
const said = (check: Check, faulty: CourseData): string[] => {
  if (!saidAlready.has(check)) saidAlready.set(check, check(course).map(asLine))
  return check(faulty)
    .map(asLine)
    .filter((line) => saidAlready.get(check)?.includes(line) !== true)
}

/** The line, from 1, of what a file says. */
const lineIn = (path: string, words: string): number => {
  const at = (files.read(path) ?? '').split('\n').findIndex((line) => line.includes(words))
  expect(at, `${path} says « ${words} »`).toBeGreaterThanOrEqual(0)
  return at + 1
}

/** The course with another text in one file; of its lessons, only that one is read again. */
const withText = async (path: string, source: string): Promise<CourseData> => {
  const changed = { ...course, files: withChanges(files, { [path]: source }) }
  if (!path.endsWith('.mdx')) return changed
  const read = await readLesson(path, source)
  const others = course.lessons.filter(({ file }) => file !== path)
  return isFinding(read) ? { ...changed, lessons: others, unread: [read] } : { ...changed, lessons: [...others, read] }
}

/** The course with other words in one file; the words replaced must be there. */
const rewritten = (path: string, words: string, others: string): Promise<CourseData> => {
  const source = files.read(path) ?? ''
  expect(source).toContain(words)
  return withText(
    path,
    source.replace(words, () => others),
  )
}

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

describe('lessons', () => {
  test.each([
    ['its question', 'question: "Comment mener un appel client du bonjour à l’engagement daté ?"\n', '', 1],
    ['one of its three lines', '  - "Ne promettez que ce que vous tenez', '  #', 5],
    ['how sure it is of a source', 'confidence: general-knowledge', 'confidence: sure', 9],
    ['its worked example', '## Un exemple corrigé', '### Un exemple corrigé', 0],
    ['the order of its parts', '## Le concept', '## Les erreurs à éviter', 0],
    ['its third mistake', '- **Conclure sans date.**', '  **Conclure sans date.**', 0],
    ['its year', 'introduisent le terme en 1957', 'introduisent le terme', 0],
  ])('a lesson that loses %s is found', async (_what, words, others, line) => {
    const lines = said(checkLessons, await rewritten(lesson, words, others))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines[0]).toMatch(new RegExp(`^${lesson}:${line || '\\d+'}: `))
  })

  test('a lesson that is too short, or says another time than it takes, is found on its line', async () => {
    const line = lineIn(lesson, 'minutes: ')
    expect(said(checkLessons, await rewritten(lesson, 'minutes: 7', 'minutes: 10'))).toContainEqual(
      expect.stringMatching(`^${lesson}:${line}: it says 10 min and takes \\d`),
    )
    const source = files.read(lesson) ?? ''
    const long = await withText(lesson, source + 'Un mot de plus. '.repeat(400))
    expect(said(checkLessons, long)).toContainEqual(
      expect.stringMatching(`^${lesson}:${line}: it takes 1\\d\\.\\d min to read`),
    )
    const short = await withText(lesson, source.replace(/^\|.*\n/gm, ''))
    expect(said(checkLessons, short)).toContainEqual(
      expect.stringMatching(`^${lesson}:${line}: it takes 4\\.\\d min to read`),
    )
  })

  test('a paragraph that fills a phone is found on its line', async () => {
    const words = 'Un appel réussi se juge à sa dernière minute'
    expect(said(checkLessons, await rewritten(lesson, words, 'Un mot de plus, encore. '.repeat(40) + words))).toEqual([
      expect.stringMatching(`^${lesson}:${lineIn(lesson, words)}: a paragraph of \\d+ signs fills a phone`),
    ])
  })

  test('a lesson that MDX refuses is found on the line where it does', async () => {
    const words = 'Un appel réussi'
    expect(said(checkLessons, await rewritten(lesson, words, '<Un appel'))).toContainEqual(
      expect.stringMatching(`^${lesson}:\\d+: this lesson can’t be read`),
    )
  })
})

describe('text alternatives', () => {
  const words = 'Un appel réussi'

  test.each([
    ['![](/appel.png)', 'says nothing to who cannot see it'],
    ['<svg viewBox="0 0 1 1" />\n\nUn appel', '<svg> in a lesson says nothing'],
    ['<NoSuchFigure />\n\nUn appel', 'is no figure of the course: write src/content/figures/no-such-figure.tsx'],
    ['| Temps | |\n|---|---|\n| a | b |\n\nUn appel', 'a column of this table has no head'],
  ])('%s is found on its line', async (fault, message) => {
    const lines = said(checkTextAlternatives, await rewritten(lesson, words, fault))
    expect(lines).toContainEqual(expect.stringContaining(message))
    expect(lines.find((line) => line.includes(message))).toMatch(new RegExp(`^${lesson}:${lineIn(lesson, words)}: `))
  })

  test('a figure that is drawn and not told is found on its line', async () => {
    const kano = 'src/content/figures/kano-curve.tsx'
    expect(said(checkTextAlternatives, await rewritten(kano, 'inText={', 'data-text={'))).toEqual([
      expect.stringMatching(`^${kano}:${lineIn(kano, '<Figure')}: the figure is drawn and can’t be read in text`),
    ])
  })
})

describe('French', () => {
  test.each([
    [lesson, 'qui fait quoi, et pour quand', "qui fait quoi, et pour l'heure", 'a straight apostrophe'],
    [lesson, 'Un appel réussi', 'Un "bon" appel réussi', 'a straight or English quote'],
    [lesson, 'Un appel réussi', 'Bon... Un appel réussi', 'three dots'],
    [lesson, 'Un appel réussi', 'Prêt? Un appel réussi', 'no space before the sign'],
    [lesson, 'trois temps, dix gestes.', 'trois temps: dix gestes.', 'no space before « : »'],
    [lesson, '« Bonjour. »', '«Bonjour. »', 'no space after «'],
    [bank1, 'CERC se lit Contact', 'CERC, c’est: Contact', 'no space before « : »'],
    ['src/content/reference/myths.ts', 'C’était une médiane', 'C’était "une" médiane', 'a straight or English quote'],
    ['src/content/case-studies/case-3.ts', '80 visites par trimestre.', '80 visites...', 'three dots'],
    ['src/content/programme.json', 'analyse d’articles et de documents', 'analyse : documents', 'an ordinary space'],
    ['src/content/figures/kano-curve.tsx', "'c’est une bonne surprise'", "'une surprise : bonne'", 'an ordinary space'],
  ])('%s with « %s » → « %s » is found on its line', async (path, words, others, message) => {
    expect(said(checkFrench, await rewritten(path, words, others))).toContainEqual(
      expect.stringMatching(`^${path}:${lineIn(path, words)}: .*${message}`),
    )
  })

  test('the title of an English work keeps its own spaces', async () => {
    const words = 'label: "Carl R. Rogers et Richard E. Farson, Active Listening'
    expect(said(checkFrench, await rewritten(lesson, words, `${words}: Why?`))).toEqual([])
  })
})

describe('links', () => {
  const words = 'Un appel réussi'

  test.each([
    ['[ici](/nulle-part)', 'leads to no page'],
    ['[ici](/lecons/9.9)', '« 9.9 » is none of'],
    ['[ici](/modules/6/quiz)', '« 6 » is none of'],
    ['[ici](/boite-a-outils/rfn)', '« rfn » is none of'],
    ['[ici](/etudes-de-cas/case-9)', '« case-9 » is none of'],
    ['[ici](/idees-recues#huit-fois)', 'has no such anchor on its page'],
    ['[ici](/programme#fin)', 'has no such anchor on its page'],
    ['[ici](/formateur)', 'leads to a page that trainees cannot open'],
    ['[ici](http://www.cnil.fr)', 'is not https'],
    ['[ici](https://cnil)', 'has no such host'],
    ['[ici](www.cnil.fr/fr)', 'is no address'],
    ['[ici]()', 'is no address'],
  ])('%s is found on its line', async (link, message) => {
    expect(said(checkLinks, await rewritten(lesson, words, link))).toEqual([
      expect.stringMatching(`^${lesson}:${lineIn(lesson, words)}: the link .*${message}`),
    ])
  })

  test.each(['/lecons/2.1', '/boite-a-outils/rfm', '/idees-recues#indifference', '/puis-je#payer-cinq-etoiles'])(
    '%s leads somewhere',
    async (address) => {
      expect(said(checkLinks, await rewritten(lesson, words, `[Un appel](${address})`))).toEqual([])
    },
  )

  test('a link in the data is found on its line', async () => {
    const path = 'src/content/reference/myths.ts'
    expect(
      said(checkLinks, await rewritten(path, 'C’était une médiane', 'Voir http://exemple.fr pour une médiane')),
    ).toEqual([
      expect.stringMatching(`^${path}:${lineIn(path, 'C’était une médiane')}: the link http://exemple.fr is not https`),
    ])
  })
})
