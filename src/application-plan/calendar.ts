import { objectiveOf } from '../content/course.ts'
import type { Instant } from '../kernel/instant.ts'
import { titleOf, writtenFields } from './action-words.ts'
import type { RecordedAction } from './contract.ts'

/** With the character set: a phone would take UTF-8 for something else. */
export const calendarType = 'text/calendar; charset=utf-8'

/**
 * The dates the actions are due, as an iCalendar object (RFC 5545): an all-day event each, with an
 * alarm at nine the day before. The same action keeps its UID and counts its revisions (SEQUENCE), so
 * that a file taken later updates the calendar instead of filling it twice. Undated actions are not in it.
 * @param at when the file is made
 */
export const calendarOf = (actions: readonly RecordedAction[], at: Instant): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//LEXOM//Parcours//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...actions.flatMap((action) => (action.dueOn === null ? [] : eventOf(action, action.dueOn, at))),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')

const eventOf = (action: RecordedAction, dueOn: string, at: Instant): readonly string[] => {
  const objective = `Objectif : ${objectiveOf(action.objectiveId).text}`
  const description = [objective, ...writtenFields(action).map(({ label, text }) => `${label} : ${text}`)].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${action.actionId}@parcours`,
    `DTSTAMP:${utc(at)}`,
    `LAST-MODIFIED:${utc(action.writtenAt)}`,
    `SEQUENCE:${action.revision}`,
    `DTSTART;VALUE=DATE:${date(dueOn)}`,
    // The end of an all-day event is the day after it.
    `DTEND;VALUE=DATE:${date(dayAfter(dueOn))}`,
    `SUMMARY:${escaped(titleOf(action))}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(`Pour demain : ${titleOf(action)}`)}`,
    // An all-day event begins at midnight: fifteen hours before it is nine in the morning.
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** Section 3.3.11: what would end or part a text, and line breaks. Other controls may not stand in one. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\n\r]/g, '\\n')
    // oxlint-disable-next-line no-control-regex -- these are what must go
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')

/** Section 3.1: lines of 75 octets at most, the next beginning with a space. Never within a character. */
export const folded = (line: string): string => {
  const lines = ['']
  let octets = 0
  for (const character of line.toWellFormed()) {
    const length = encoder.encode(character).length
    if (octets + length > 75) {
      lines.push(' ')
      octets = 1
    }
    lines.push((lines.pop() ?? '') + character)
    octets += length
  }
  return lines.join('\r\n')
}

const encoder = new TextEncoder()

/** `20261204` */
const date = (day: string): string => day.replaceAll('-', '')

const dayAfter = (day: string): string => {
  const next = new Date(`${day}T12:00:00.000Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** `20261124T164500Z` */
const utc = (instant: Instant): string => instant.replace(/[-:]|\.\d+/g, '')
