import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { halfDayIds, moduleNumbers, objectiveIds, topicIds } from './course-ids.ts'
import { course, halfDayOf, moduleOf, modulesOfObjective, objectiveOf, topicOf } from './course.ts'
import programme from './programme.json' with { type: 'json' }

const source = readFileSync('seed/programme-et-cgv.txt', 'utf8')

/** Every string kept under a `verbatim` key, in the order of the file. */
const verbatims = (node: unknown, key = ''): string[] => {
  if (typeof node === 'string') return key.includes('verbatim') ? [node] : []
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => verbatims(value, Array.isArray(node) ? key : name))
}

describe('the course sheet is kept to the letter', () => {
  const { organisme, ...programmePart } = programme

  test('the programme part is the document, line by line, in its order', () => {
    const [sheet = ''] = source.split('Conditions Générales de Vente : LEXOM')
    const withoutPageFooter = sheet.replace(/^SAS LEXOM$[^]*^FRANCE CARRIÈRE$/m, '')
    const lines = withoutPageFooter.split('\n').map((line) => line.replace(/^- /, ''))
    expect(withoutRepeatedHeadings(verbatims(programmePart))).toEqual(lines.filter((line) => line !== ''))
  })

  test('the organisation is in the document', () => {
    expect(verbatims(organisme).filter((text) => !source.includes(text))).toEqual([])
    expect(source).toContain(course.dataProtectionContact)
    expect(source).toContain(course.mediator.site)
  })

  test('no text to show has kept typewriter typography', () => {
    const shown = JSON.stringify([
      course.title,
      course.objectives.map((objective) => objective.text),
      course.modules.map((module) => [module.title, module.topics.map((topic) => topic.title)]),
      [course.introduction, course.prerequisites, course.audience, course.methods, course.evaluation],
      course.halfDays,
    ])
    expect(shown).not.toMatch(/'|oeuvre|\.\.\.| [:;?!»]/)
  })
})

/** Module 4 shares its half-day with module 3; the document prints that heading once. */
const withoutRepeatedHeadings = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => !text.startsWith('Jour ') || texts.indexOf(text) === index)

test('the course has 4 objectives, 5 modules, 22 topics and 4 half-days', () => {
  expect(course.objectives.map(({ id }) => id)).toEqual(objectiveIds)
  expect(course.modules.map(({ number }) => number)).toEqual(moduleNumbers)
  expect(course.modules.map(({ topics }) => topics.length)).toEqual([5, 4, 4, 5, 4])
  expect(course.modules.flatMap(({ topics }) => topics.map(({ id }) => id))).toEqual(topicIds)
  expect(course.halfDays.map(({ id }) => id)).toEqual(halfDayIds)
})

test('half-days are labelled in one form, with an en dash and a space that does not break', () => {
  expect(course.halfDays.map(({ label }) => label)).toEqual([
    'Jour 1\u00A0– Matin',
    'Jour 1\u00A0– Après-midi',
    'Jour 2\u00A0– Matin',
    'Jour 2\u00A0– Après-midi',
  ])
})

test('the second morning carries modules 3 and 4', () => {
  expect(course.modules.map(({ halfDayId }) => halfDayId)).toEqual([
    'day-1-morning',
    'day-1-afternoon',
    'day-2-morning',
    'day-2-morning',
    'day-2-afternoon',
  ])
})

test('every objective has at least one module, and every module carries an objective', () => {
  expect(Object.keys(modulesOfObjective)).toEqual(objectiveIds)
  for (const id of objectiveIds) expect(modulesOfObjective[id].length).toBeGreaterThan(0)
  expect(new Set(Object.values(modulesOfObjective).flat())).toEqual(new Set(moduleNumbers))
})

test('every id is found', () => {
  for (const number of moduleNumbers) expect(moduleOf(number).number).toBe(number)
  for (const id of topicIds) expect(topicOf(id).id).toBe(id)
  for (const id of objectiveIds) expect(objectiveOf(id).id).toBe(id)
  for (const id of halfDayIds) expect(halfDayOf(id).id).toBe(id)
})
