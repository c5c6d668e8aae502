import { expect, test } from 'vitest'

import { topicIds } from '../course-ids.ts'
import { confusions, legalCases } from './legal-cases.ts'
import { myths } from './myths.ts'

test('the twelve misconceptions and the eight questions of the field are there', () => {
  expect(myths).toHaveLength(12)
  expect(legalCases).toHaveLength(8)
  expect(confusions).toHaveLength(4)
})

test.each([...myths, ...legalCases])(
  '$id has its source, its caution and its lesson',
  ({ sources, caution, lessons }) => {
    expect(sources.length).toBeGreaterThan(0)
    expect(caution.length).toBeGreaterThan(20)
    expect(lessons.length).toBeGreaterThan(0)
    for (const id of lessons) expect(topicIds).toContain(id)
  },
)

test('an address leads to one entry, and keeps to letters that need no escaping', () => {
  for (const entries of [myths, legalCases]) {
    const ids = entries.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  }
})

test.each(legalCases)('« $question » is answered in a word, by a rule with its reference and its date', (legalCase) => {
  const word = { yes: /^Oui/, no: /^Non/, 'with-care': /^Possible/ }[legalCase.answer]
  expect(legalCase.inBrief).toMatch(word)
  expect(legalCase.rule.reference.length).toBeGreaterThan(10)
  expect(legalCase.rule.since).toMatch(/20\d\d/)
})

test('what the file marks to check says so to the reader as well', () => {
  for (const { sources, caution } of legalCases)
    if (sources.some(({ confidence }) => confidence === 'to-check')) expect(caution).toMatch(/^À contrôler/)
})

test('a misconception is quoted, never stated', () => {
  for (const { claim } of myths) expect(claim).toMatch(/^«\u00A0/)
})
