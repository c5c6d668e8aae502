import { describe, expect, test } from 'vitest'

import { documentIds } from '../../src/content/course-ids.ts'
import {
  type ProfessionalDocument,
  passagesOf,
} from '../../src/content/professional-documents/professional-document.ts'
import { documentById } from '../../src/content/professional-documents/professional-documents.ts'
import { correctionOf } from '../professional-document/correction.ts'
import { documentKeyOf } from './document-keys.ts'

const points = (id: (typeof documentIds)[number]) => documentKeyOf(id).points

describe.each(documentIds)('%s', (id) => {
  const document = documentById(id)
  const key = documentKeyOf(id)
  const passageIds = passagesOf(document).map((passage) => passage.id)
  const kindIds = document.markKinds.map((kind) => kind.id)

  test('its ids are each their own', () => {
    for (const ids of [
      passageIds,
      kindIds,
      document.questions.map((question) => question.id),
      key.points.map((point) => point.id),
    ])
      expect(new Set(ids).size).toBe(ids.length)
  })

  test('every question has its correction, with options and figures that exist', () => {
    expect(Object.keys(key.questions)).toEqual(document.questions.map((question) => question.id))
    for (const question of document.questions) {
      const { options, figures, paragraphs } = key.questions[question.id]!
      expect(paragraphs.length).toBeGreaterThan(0)
      if (question.kind === 'choice') {
        expect(options).toHaveLength(question.count)
        expect(question.options.map((option) => option.id)).toEqual(expect.arrayContaining([...(options ?? [])]))
      }
      if (question.kind === 'figures')
        expect(Object.keys(figures ?? {})).toEqual(question.figures.map((figure) => figure.id))
    }
  })

  test('every point is in the text, and is of a kind that can be given', () => {
    for (const point of key.points) {
      expect(passageIds).toEqual(expect.arrayContaining([...point.passageIds]))
      expect(kindIds).toEqual(expect.arrayContaining([...point.kinds]))
    }
    for (const kind of kindIds) expect(key.points.some(({ kinds }) => kinds[0] === kind)).toBe(true)
  })

  test('the guided reading leads to passages, and what a correction rests on exists', () => {
    expect(passageIds).toEqual(expect.arrayContaining(document.guide.map(({ at }) => at.passageId)))
    const { questions, points: corrected } = correctionOf(id, {})
    for (const { path, label } of [...questions, ...corrected].flatMap(({ grounds }) => grounds)) {
      expect(path).toMatch(/^\/(lecons\/\d\.\d|idees-recues#|puis-je#)/)
      expect(label.length).toBeGreaterThan(8)
    }
    for (const { grounds } of corrected) expect(grounds.length).toBeGreaterThan(0)
  })
})

describe('what each document must have', () => {
  test('the note has twelve points, one a sentence, in the order of the text', () => {
    const order = passagesOf(documentById('document-c')).map(({ id }) => id)
    const found = points('document-c').map(({ passageIds }) => passageIds[0] ?? '')
    expect(found).toHaveLength(12)
    expect(new Set(found).size).toBe(12)
    expect(found).toEqual(order.filter((id) => found.includes(id)))
  })

  test('its correction counts the kinds of the note as they are', () => {
    const count = (kind: string) => points('document-c').filter(({ kinds }) => kinds[0] === kind).length
    expect(['myth', 'calculation', 'law', 'management'].map(count)).toEqual([8, 1, 2, 1])
    expect(documentKeyOf('document-c').questions['kinds']?.paragraphs[0]).toMatch(/^Huit.*une.*deux.*une /)
  })

  test('the barometer has nine flaws of method at least, two errors of calculation, three decisions', () => {
    const count = (kind: string) => points('document-b').filter(({ kinds }) => kinds[0] === kind).length
    expect(count('method')).toBeGreaterThanOrEqual(9)
    expect([count('calculation'), count('decision')]).toEqual([2, 3])
    // The answer says nine, separated by semicolons.
    expect(documentKeyOf('document-b').questions['flaws']?.paragraphs[0]?.split(' ; ')).toHaveLength(9)
  })

  test('the article has six answers', () => {
    expect(Object.keys(documentKeyOf('document-a').questions)).toHaveLength(6)
  })
})

describe('the figures of the barometer, computed again from its tables', () => {
  const tables = (documentById('document-b') as ProfessionalDocument).blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.slice(1).map((cell) => Number(cell.replace(',', '.'))))] : [],
  )
  const [[notes = []] = [], [[promoters = 0, passives = 0, detractors = 0] = []] = [], gaps = []] = tables
  const sum = (figures: readonly number[]) => figures.reduce((total, one) => total + one, 0)
  const rounded = (figure: number) => Math.round(figure * 10) / 10
  const { questions } = documentKeyOf('document-b')
  const said = Object.values(questions)
    .flatMap(({ paragraphs }) => paragraphs)
    .join(' ')
  const n = sum(notes)
  const nps = ((promoters - detractors) / n) * 100
  const margin = 1.96 * 100 * Math.sqrt(((promoters + detractors) / n - (nps / 100) ** 2) / n)

  test('152 answers in both tables, 8 % of 1 900', () => {
    expect([n, promoters + passives + detractors]).toEqual([152, 152])
    expect(rounded((n / 1900) * 100)).toBe(8)
  })

  test('the CSAT is 62,5 %, and 92,8 % with note 3', () => {
    const [, , three = 0, four = 0, five = 0] = notes
    expect(rounded(((four + five) / n) * 100)).toBe(questions['figures']?.figures?.['csat']?.value)
    expect(rounded(((three + four + five) / n) * 100)).toBe(92.8)
    expect(said).toContain('62,5 %')
    expect(said).toContain('92,8 %')
  })

  test('the NPS is +21,7 ± 12,5', () => {
    expect(rounded(nps)).toBe(questions['figures']?.figures?.['nps']?.value)
    expect(rounded(margin)).toBe(questions['figures']?.figures?.['margin']?.value)
    expect([rounded(nps - margin), rounded(nps + margin)]).toEqual([9.2, 34.2])
    expect(said).toContain('[+9,2 ; +34,2]')
  })

  test('the gaps make delays and invoices the priorities', () => {
    const gap = gaps.map(([importance = 0, satisfaction = 0]) => rounded(importance - satisfaction))
    expect(gap).toEqual([3.1, 0.2, 2.1, -4.9])
    expect(said).toContain('délais 3,1 ; facture 2,1 ; conseil 0,2 ; catalogue −4,9')
  })

  test('the article’s response rate is 0,26 %', () => {
    expect(((925 / 350_000) * 100).toFixed(2)).toBe('0.26')
    expect(documentKeyOf('document-a').questions['surveys']?.paragraphs.join(' ')).toContain('0,26 %')
  })
})
