import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { calendarOf, escaped, folded } from './calendar.ts'
import type { RecordedAction } from './contract.ts'

const action: RecordedAction = {
  actionId: '019ab3c4-0000-7000-8000-000000000001',
  objectiveId: 'O3',
  what: 'Rappeler chaque client dont la réclamation a plus de 48 h',
  customers: 'Réclamants ; comptes A, B',
  startsOn: '2026-11-25',
  dueOn: '2026-12-31',
  indicator: 'Part\nrappelée',
  firstStep: '',
  help: '',
  revision: 3,
  writtenAt: '2026-11-24T16:45:00.000Z',
}
const at = '2026-11-24T17:00:00.000Z'
const octets = (text: string) => new TextEncoder().encode(text).length
/** Section 3.1: a line break before a space or a tab is none. */
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '')
const linesOf = (text: string) => unfolded(text).split('\r\n')

describe('a calendar', () => {
  test('has an all-day event on the day an action is due, with an alarm the day before', () => {
    expect(linesOf(calendarOf([action], at))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//LEXOM//Parcours//FR',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:019ab3c4-0000-7000-8000-000000000001@parcours',
      'DTSTAMP:20261124T170000Z',
      'LAST-MODIFIED:20261124T164500Z',
      'SEQUENCE:3',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Rappeler chaque client dont la réclamation a plus de 48 h',
      expect.stringMatching(
        /^DESCRIPTION:Objectif\s: Optimiser la satisfaction client\\nQuand\s: .*\\nPour quels clients\s: Réclamants\s\\; comptes A\\, B\\nIndicateur\s: Part\\nrappelée$/,
      ),
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      expect.stringMatching(/^DESCRIPTION:Pour demain\s: Rappeler/),
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('taken again after a change has the same UID and a higher SEQUENCE', () => {
    const identity = (text: string) => linesOf(text).filter((line) => /^(UID|SEQUENCE):/.test(line))
    const [uid] = identity(calendarOf([action], at))
    expect(identity(calendarOf([{ ...action, what: 'Autre', dueOn: '2027-01-04', revision: 4 }], at))).toEqual([
      uid,
      'SEQUENCE:4',
    ])
  })

  test('leaves out what has no date', () => {
    expect(calendarOf([{ ...action, dueOn: null }], at)).not.toContain('VEVENT')
  })

  test('ends every line with CR LF, and none has more than 75 octets', () => {
    const text = calendarOf([{ ...action, what: 'é'.repeat(500), customers: '€😀'.repeat(300) }], at)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
  })
})

describe('folding', () => {
  test('counts octets, not letters, and cuts no character in two', () => {
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75))
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`)
    expect(folded('é'.repeat(38))).toBe(`${'é'.repeat(37)}\r\n é`)
    expect(folded(`${'a'.repeat(72)}😀`)).toBe(`${'a'.repeat(72)}\r\n 😀`)
  })

  test('gives back the same line once unfolded, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${escaped(text)}`
        expect(unfolded(folded(line))).toBe(line.toWellFormed())
        for (const piece of folded(line).split('\r\n')) expect(octets(piece)).toBeLessThanOrEqual(75)
      }),
    )
  })
})

test.each([
  ['a, b; c', 'a\\, b\\; c'],
  ['C:\\dossier', 'C:\\\\dossier'],
  ['un\ndeux\r\ntrois\rquatre', 'un\\ndeux\\ntrois\\nquatre'],
  ['bip\u0007', 'bip'],
])('« %s » is written « %s »', (text, written) => {
  expect(escaped(text)).toBe(written)
})
