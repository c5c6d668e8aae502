import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readGift } from '../../src/question-bank/gift/read-gift.ts'
import { writeGift } from '../../src/question-bank/gift/write-gift.ts'
import { type Place, type QuestionContent, placed } from '../../src/question-bank/question.ts'
import { fingerprintOf, keyInWords } from '../../src/question-bank/rules.ts'
import { bankOf } from './bank-view.ts'

const anywhere: Place = { objective: 'O1', module: 1, difficulty: 1 }

/** All that a question says, apart from the letters its options happen to bear. */
const saidBy = (question: QuestionContent) => ({
  fingerprint: fingerprintOf(question),
  key: keyInWords(question),
  place: [question.objective, question.module, question.difficulty],
  explanation: question.explanation,
  remarks:
    'remarks' in question
      ? Object.entries(question.remarks ?? {}).map(([id, remark]) => [
          question.options.find((option) => option.id === id)?.text,
          remark,
        ])
      : [],
  example: question.type === 'short-text' ? question.example : '',
})

const roundTrip = (questions: readonly QuestionContent[]) => {
  const read = readGift(writeGift(questions.map((question, index) => ({ id: `Q${index}`, question }))))
  expect(read.problems).toEqual([])
  return read.questions.map(({ question, place }) => placed(question, { ...anywhere, ...place }))
}

describe('export, then import', () => {
  const bank = bankOf([]).map(({ question }) => question)

  test('gives the whole bank back: 66 questions, with keys, remarks, explanations and places', () => {
    expect(roundTrip(bank).map(saidBy)).toEqual(bank.map(saidBy))
  })

  test('keeps what GIFT has as it is, option by option', () => {
    const same = bank.filter(({ type }) => ['single-choice', 'multiple-choice', 'numeric', 'short-text'].includes(type))
    expect(roundTrip(same)).toEqual(same)
  })

  const text = fc
    .string({ unit: fc.constantFrom(...'aé1 .,?!~=#{}:\\%[]«»$/n'), minLength: 1, maxLength: 20 })
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '')

  test('keeps any text, whatever signs of GIFT are in it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 4, maxLength: 4 }), text, ([prompt, right, wrong, other], why) => {
        const question: QuestionContent = {
          ...anywhere,
          type: 'single-choice',
          prompt: prompt!,
          options: [
            { id: 'a', text: right! },
            { id: 'b', text: wrong! },
            { id: 'c', text: other! },
          ],
          key: 'a',
          remarks: { b: why },
          explanation: why,
        }
        expect(roundTrip([question])).toEqual([question])
      }),
      { numRuns: 300 },
    )
  })

  test('keeps true or false, and an answer that is left over in a matching', () => {
    const questions: QuestionContent[] = [
      {
        ...anywhere,
        type: 'single-choice',
        prompt: 'Le NPS se calcule sans les passifs.',
        options: [
          { id: 'a', text: 'Vrai' },
          { id: 'b', text: 'Faux' },
        ],
        key: 'b',
        remarks: { a: 'Ils restent au dénominateur.' },
        explanation: '',
      },
      {
        ...anywhere,
        type: 'matching',
        prompt: 'Associez.',
        left: [
          { id: '1', text: 'NPS' },
          { id: '2', text: 'CSAT' },
        ],
        right: [
          { id: 'a', text: 'Recommandation' },
          { id: 'b', text: 'Satisfaction' },
          { id: 'c', text: 'Effort' },
        ],
        key: { '1': 'a', '2': 'b' },
        explanation: '',
      },
    ]
    expect(roundTrip(questions)).toEqual(questions)
  })
})

describe('a file from elsewhere', () => {
  const only = (text: string) => {
    const { questions, problems } = readGift(text)
    expect(problems).toEqual([])
    expect(questions).toHaveLength(1)
    return questions[0]!
  }

  test('takes a lone colon, as Moodle does', () => {
    const { question } = only(
      '::Titre::Il dit : oui ? {=Oui : tout de suite ~Non#Dommage : relisez ####Retenez : oui.}',
    )
    expect(question).toMatchObject({
      prompt: 'Il dit : oui ?',
      explanation: 'Retenez : oui.',
      remarks: { b: 'Dommage : relisez' },
    })
  })

  test.each([
    ['{#75}', 75, 0],
    ['{#75:5}', 75, 5],
    ['{#70..80}', 75, 5],
    ['{#2.7..2.9}', 2.8, 0.1],
    ['{#=75:0.5}', 75, 0.5],
    ['{# -1.5:0}', -1.5, 0],
  ])('reads the figure of %s', (answer, key, tolerance) => {
    expect(only(`Combien : exactement ? ${answer}`).question).toMatchObject({ type: 'numeric', key, tolerance })
  })

  test('reads true and false, and what is said to who is wrong', () => {
    expect(only('Le NPS va de −100 à 100. {T#Si.#Bien vu.}').question).toMatchObject({
      type: 'single-choice',
      key: 'a',
      remarks: { b: 'Si.' },
      explanation: 'Bien vu.',
    })
  })

  test('reads several right answers by their weights', () => {
    expect(only('Lesquels ? {~%50%Un ~%50%Deux ~%-100%Trois}').question).toMatchObject({
      type: 'multiple-choice',
      key: ['a', 'b'],
    })
  })

  test('decodes what is escaped in a matching', () => {
    const { question } = only('Associez {\n=a\\: un -> b\\: deux\n=c -> d\n}')
    expect(keyInWords(placed(question, anywhere))).toEqual(['a: un → b: deux', 'c → d'])
  })

  test.each([
    ['$CATEGORY: O2/M4\n\nQui ? {=a ~b}', { objective: 'O2', module: 4 }],
    ['$CATEGORY: $course$/Parcours/O3 – Satisfaction/M2\nQui ? {=a ~b}', { objective: 'O3', module: 2 }],
    ['$CATEGORY: O2/M4\n\n::Q7 O1 M1::Qui ? {=a ~b}', { objective: 'O1', module: 1 }],
    ['// difficulty: 2\n::O4::Qui ? {=a ~b}', { objective: 'O4', difficulty: 2 }],
    ['// difficulté : 3\nQui ? {=a ~b}', { difficulty: 3 }],
    ['// difficulty: 7\n::MO1::Qui ? {=a ~b}', {}],
  ])('%j says where it belongs', (text, place) => {
    expect(only(text).place).toEqual(place)
  })

  test('has Windows line ends, a byte order mark and comments of its own', () => {
    const text =
      '\uFEFF// question: 12  name: essai\r\n\r\n// question: 13\r\n::Essai::Qui ?{\r\n\t=a\r\n\t~b\r\n}\r\n\r\n\r\n'
    expect(only(text)).toMatchObject({ line: 4, question: { prompt: 'Qui ?' } })
  })
})

describe('what can’t be read', () => {
  const good = 'Qui ? {=a ~b}'
  test.each<[string, string, number, RegExp]>([
    ['a brace never closed', `${good}\n\nQuoi ?\n{=a\n~b\n\n${good}`, 4, /accolade ouverte ici n’est pas refermée/],
    ['no answers', `${good}\n\nUn simple texte\n\n${good}`, 3, /pas de réponse entre accolades/],
    ['a comma in a figure', `${good}\n\n// note\nCombien ? {#12,5}`, 4, /avec un point : 12\.5/],
    ['a sign that is not escaped', `${good}\n\nQui\nest # 1 ? {=a ~b}`, 4, /Le signe # n’est pas attendu/],
    ['an open question without criteria', `${good}\n\nRacontez. {}`, 3, /deux critères au moins/],
    ['a short answer', `${good}\n\nLa capitale ? {=Paris =paris}`, 3, /réponse courte au mot près/],
    ['part of the points', `${good}\n\nQui ? {=a ~%50%b ~c}`, 3, /une partie des points/],
    ['several right ones among wrong ones', `${good}\n\nQui ? {=a =b ~c}`, 3, /plusieurs réponses y commencent par =/],
    ['none right', `${good}\n\nQui ? {~a ~b}`, 3, /aucune réponse n’y est juste/],
    ['the same text twice', `${good}\n\nQui ? {=a ~b ~b}`, 3, /même texte/],
    ['the same answer for two', `${good}\n\nAssociez {=a -> x\n=b -> x}`, 3, /une différente pour chacun/],
    ['several figures', `${good}\n\nCombien ? {#=5:0 =%50%6:0}`, 3, /plusieurs nombres/],
    ['ranks that jump', `${good}\n\n// type : mise en ordre\nOrdre ? {=1 -> a\n=3 -> b}`, 4, /rangs/],
    ['two questions without a blank line', `${good}\n\n${good}\n${good}`, 4, /./],
    ['a prompt without end', `${good}\n\n${'x'.repeat(1501)} {=a ~b}`, 3, /trop long/],
  ])('%s is told with its line, and costs nothing else', (_, text, line, sentence) => {
    const { questions, problems } = readGift(text)
    expect(questions.length).toBeGreaterThanOrEqual(1)
    expect(problems.map((problem) => problem.line)).toEqual([line])
    expect(problems[0]?.sentence.replaceAll('\u00A0', ' ')).toMatch(sentence)
  })

  test('is nothing at all in an empty file, or one of comments', () => {
    expect(readGift('')).toEqual({ questions: [], problems: [] })
    expect(readGift('// rien\n\n$CATEGORY: O1\n')).toEqual({ questions: [], problems: [] })
  })

  test('any text is read to the end, without a failure', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a \n~=#{}:\\%$/->1'), maxLength: 60 }), (text) => {
        for (const { line } of readGift(text).problems) expect(line).toBeLessThanOrEqual(text.split('\n').length)
      }),
      { numRuns: 500 },
    )
  })
})
