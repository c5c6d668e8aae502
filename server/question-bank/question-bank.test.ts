import { describe, expect, test } from 'vitest'

import { objectiveIds } from '../../src/content/course-ids.ts'
import { questionContentSchema } from '../../src/question-bank/question.ts'
import { questionBank, questionById } from './question-bank.ts'
import type { Question } from './question.ts'

function ofType<T extends Question['type']>(type: T) {
  return questionBank.filter((question): question is Extract<Question, { type: T }> => question.type === type)
}

const ids = (options: readonly { id: string }[]) => options.map(({ id }) => id)
const sorted = (values: readonly string[]) => [...values].sort()

function count(values: readonly (string | number)[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** Every list of options a trainee sees: choices, items to order, both sides to match. */
function optionLists(question: Question) {
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      return [question.options]
    case 'ordering':
      return [question.items]
    case 'matching':
      return [question.left, question.right]
    case 'numeric':
    case 'short-text':
      return []
  }
}

/** Every text of a question that is shown to someone. */
function texts(question: Question): string[] {
  const own = [question.prompt, question.explanation]
  const options = optionLists(question).flatMap((list) => list.map(({ text }) => text))
  const remarks = 'remarks' in question ? Object.values(question.remarks ?? {}) : []
  const correction = question.type === 'short-text' ? [...question.criteria, question.example] : []
  return [...own, ...options, ...remarks, ...correction]
}

describe('the bank', () => {
  test.each(questionBank)('$id matches the schema, and is explained', ({ id: _id, ...content }) => {
    expect(questionContentSchema.parse(content)).toEqual(content)
    expect(content.explanation).not.toBe('')
  })

  test.each(questionBank)('$id offers three answers or more', (question) => {
    for (const list of optionLists(question)) expect(list.length).toBeGreaterThanOrEqual(3)
  })

  test('the ids run from Q01 to Q66, each once and in order', () => {
    const expected = Array.from({ length: 66 }, (_, i) => `Q${String(i + 1).padStart(2, '0')}`)
    expect(ids(questionBank)).toEqual(expected)
  })

  test('every objective has at least 12 questions', () => {
    const counts = count(questionBank.map(({ objective }) => objective))
    for (const objective of objectiveIds) expect(counts[objective]).toBeGreaterThanOrEqual(12)
    expect(counts).toEqual({ O1: 16, O2: 16, O3: 16, O4: 18 })
  })

  test('the counts by type are those of the dossier', () => {
    expect(count(questionBank.map(({ type }) => type))).toEqual({
      numeric: 23,
      'single-choice': 22,
      'multiple-choice': 7,
      ordering: 6,
      matching: 5,
      'short-text': 3,
    })
  })

  test('the counts by module are those of the dossier', () => {
    expect(count(questionBank.map(({ module }) => module))).toEqual({
      1: 14,
      2: 10,
      3: 11,
      4: 11,
      5: 20,
    })
  })

  test('the counts by difficulty are those of the dossier', () => {
    expect(count(questionBank.map(({ difficulty }) => difficulty))).toEqual({
      1: 18,
      2: 36,
      3: 12,
    })
  })

  test('a question is found by its id', () => {
    for (const question of questionBank) expect(questionById(question.id)).toBe(question)
  })

  test('an unknown id throws', () => {
    expect(() => questionById('Q67')).toThrow('Q67')
  })
})

describe('the keys', () => {
  test.each(questionBank)('the options of $id have unique ids and unique texts', (question) => {
    for (const list of optionLists(question)) {
      expect(new Set(ids(list)).size).toBe(list.length)
      expect(new Set(list.map(({ text }) => text)).size).toBe(list.length)
    }
  })

  test.each(ofType('single-choice'))('the key of $id names one of its options', (question) => {
    expect(ids(question.options)).toContain(question.key)
  })

  test.each(ofType('multiple-choice'))(
    'the key of $id names several of its options, each once, and leaves a wrong one',
    ({ key, options }) => {
      expect(ids(options)).toEqual(expect.arrayContaining(key))
      expect(new Set(key).size).toBe(key.length)
      expect(key.length).toBeGreaterThan(1)
      expect(key.length).toBeLessThan(options.length)
    },
  )

  test.each(ofType('ordering'))(
    'the key of $id is a permutation of its items, other than the order they are written in',
    ({ key, items }) => {
      expect(sorted(key)).toEqual(sorted(ids(items)))
      expect(key).not.toEqual(ids(items))
    },
  )

  test.each(ofType('matching'))('the key of $id pairs every left with its own right', ({ key, left, right }) => {
    expect(sorted(Object.keys(key))).toEqual(sorted(ids(left)))
    expect(sorted(Object.values(key))).toEqual(sorted(ids(right)))
  })

  test.each([...ofType('single-choice'), ...ofType('multiple-choice')])(
    'every wrong option of $id says why it is wrong, and no other has a remark',
    ({ key, options, remarks = {} }) => {
      const wrong = ids(options).filter((id) => !key.includes(id))
      expect(Object.keys(remarks).toSorted()).toEqual(wrong.toSorted())
    },
  )
})

describe('the numeric keys', () => {
  const npsOf = (promoters: number, passives: number, detractors: number) =>
    (100 * (promoters - detractors)) / (promoters + passives + detractors)
  const lifetimeValue = (margin: number, retention: number, discount: number) =>
    (margin * (1 + discount)) / (1 + discount - retention)

  /** Each key worked out again from the figures of its prompt. */
  const recomputed: Record<string, number> = {
    Q05: (300 / 400) * 100,
    Q06: ((400 - 352) / 400) * 100,
    Q12: (192 / 240) * 100,
    Q15: (4.4 * 60 - 4.1 * 60) / (5 - 4.4),
    Q17: (10 / 200) * 100,
    Q18: (10 / 200) * 0.7 * 100,
    Q22: 68 / (365 / 15),
    Q23: 20 / 5,
    Q24: lifetimeValue(90, 0.85, 0.1),
    Q25: ((1170 - 150) / 1200) * 100,
    Q27: 900 * (0.08 - 0.05),
    Q33: npsOf(88, 62, 50),
    Q35: ((100 + 75) / 250) * 100,
    Q40: 5.1 - 6.6,
    Q41: npsOf(66 + 28 + 15, 30 + 24 + 15, 24 + 28 + 20),
    Q51: 2 * 45,
    Q52: (21 / 120) * 100,
    Q53: (15 / 21) * 100,
    Q54: 4200 / 15,
    Q55: lifetimeValue(12000, 0.8, 0.1),
    Q56: 0.4 * 44000 - 1500,
    Q66: ((34 + 21) / 72) * 100,
  }
  /** A period set by law (L. 217-10): there is nothing to work out. */
  const notComputed = ['Q46']

  test('every numeric question is worked out again, save the one the law sets', () => {
    expect(sorted([...Object.keys(recomputed), ...notComputed])).toEqual(ids(ofType('numeric')))
  })

  test.each(Object.entries(recomputed))('the key of %s is what its figures give', (id, value) => {
    const question = questionById(id)
    if (question.type !== 'numeric') throw new Error(`${id} is not numeric`)
    const roundedToTenth = Math.round(value * 10) / 10
    expect(question.key).toBeCloseTo(question.tolerance === 0 ? value : roundedToTenth, 9)
  })

  test('a decision question quotes the lifetime values its figures give', () => {
    expect(lifetimeValue(90, 0.85, 0.1)).toBeCloseTo(396, 9)
    expect(lifetimeValue(90 - 12, 0.88, 0.1)).toBeCloseTo(390, 9)
    expect(questionById('Q26').prompt).toContain('de 396 € à 390 €')
  })

  test.each(ofType('numeric'))('the prompt of $id ends with the unit or the rounding expected', ({ prompt, unit }) => {
    const end = prompt.slice(-45)
    expect(end).toContain(unit)
    if (unit === '') expect(end).toMatch(/arrondi|nombre entier|décimale/)
  })
})

describe('the texts', () => {
  test.each(questionBank)('$id keeps to the typography of the sources', (question) => {
    for (const text of texts(question)) {
      expect(text, 'curly apostrophes, French quotes, one-character ellipsis').not.toMatch(/['"“”]|\.\.\./)
      expect(text, 'ordinary spaces, never doubled nor trailing').not.toMatch(/[\u00a0\u202f\u2009\n]| {2}|^ | $/)
      expect(text, 'a space before : ; ! ? % € »').not.toMatch(/[^ ](?:[:;!?%€»])/)
      expect(text, 'a space after «').not.toMatch(/«[^ ]/)
      expect(text.replaceAll('CES 2.0', ''), 'a decimal comma').not.toMatch(/\d\.\d/)
      expect(text, 'no mark of the dossier left').not.toMatch(/[✔★*]/)
    }
  })

  test.each(questionBank)('$id stands alone, whatever came before it', ({ prompt }) => {
    expect(prompt).not.toMatch(/^Mêmes? /)
  })

  const legal = ['Q10', 'Q14', 'Q28', 'Q29', 'Q43', 'Q45', 'Q46', 'Q60']

  test.each(legal)('%s says how old its law is and who should check it', (id) => {
    expect(questionById(id).explanation).toContain(
      'État de nos lectures : printemps 2026, à vérifier auprès d’un juriste.',
    )
  })

  test('every question that quotes an article of law is among those', () => {
    const quoting = questionBank.filter((question) => texts(question).some((text) => /\b[LD]\. \d/.test(text)))
    expect(legal).toEqual(expect.arrayContaining(ids(quoting)))
  })

  test('the model opening of Q63 keeps to the 60 to 80 words it asks for', () => {
    const question = questionById('Q63')
    if (question.type !== 'short-text') throw new Error('Q63 is not a short text')
    const words = question.example.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))
    expect(words.length).toBeGreaterThanOrEqual(60)
    expect(words.length).toBeLessThanOrEqual(80)
  })
})
