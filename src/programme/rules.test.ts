import { describe, expect, test } from 'vitest'

import { halfDayIds, type HalfDayId } from '../content/course-ids.ts'
import { parisInstant, type Instant } from '../kernel/instant.ts'
import type { HalfDaySlot } from '../training-session/contract.ts'
import { modulesOfHalfDay, standingOf, whereInTheProgramme } from './rules.ts'

const slotsOn = (firstDay: string, secondDay: string): HalfDaySlot[] => [
  slot('day-1-morning', firstDay, '09:00', '12:30'),
  slot('day-1-afternoon', firstDay, '13:30', '17:00'),
  slot('day-2-morning', secondDay, '09:00', '12:30'),
  slot('day-2-afternoon', secondDay, '13:30', '17:00'),
]

const slot = (id: HalfDayId, day: string, start: string, end: string): HalfDaySlot => ({
  id,
  startsAt: parisInstant(day, start),
  endsAt: parisInstant(day, end),
})

const monday = '2026-11-23'
const tuesday = '2026-11-24'
const slots = slotsOn(monday, tuesday)
const [morning1, afternoon1, morning2, afternoon2] = slots

const aMillisecondBefore = (instant: Instant): Instant => new Date(Date.parse(instant) - 1).toISOString()

describe('whereInTheProgramme', () => {
  test('before the first half-day, the first one is next', () => {
    expect(whereInTheProgramme(slots, parisInstant('2026-11-20', '10:00'))).toEqual({ when: 'before', next: morning1 })
    expect(whereInTheProgramme(slots, aMillisecondBefore(morning1!.startsAt))).toEqual({
      when: 'before',
      next: morning1,
    })
  })

  test.each(slots.map((each) => [each.id, each] as const))('%s holds its first instant and not its last', (_, each) => {
    expect(whereInTheProgramme(slots, each.startsAt)).toEqual({ when: 'during', current: each })
    expect(whereInTheProgramme(slots, aMillisecondBefore(each.endsAt))).toEqual({ when: 'during', current: each })
    expect(whereInTheProgramme(slots, each.endsAt).when).not.toBe('during')
  })

  test('noon is lunch', () => {
    expect(whereInTheProgramme(slots, morning1!.endsAt)).toEqual({
      when: 'between',
      previous: morning1,
      next: afternoon1,
      kind: 'lunch',
    })
  })

  test('the evening and the early morning are the same night', () => {
    const night = { when: 'between', previous: afternoon1, next: morning2, kind: 'night' }
    expect(whereInTheProgramme(slots, parisInstant(monday, '22:00'))).toEqual(night)
    expect(whereInTheProgramme(slots, parisInstant(tuesday, '06:00'))).toEqual(night)
  })

  test('a week between the two days is a gap', () => {
    const apart = slotsOn(monday, '2026-11-30')
    expect(whereInTheProgramme(apart, parisInstant('2026-11-26', '12:00'))).toMatchObject({ kind: 'gap' })
  })

  test('after the last half-day, it is over', () => {
    expect(whereInTheProgramme(slots, afternoon2!.endsAt)).toEqual({ when: 'after', last: afternoon2 })
  })

  test('half-days that touch leave no pause between them', () => {
    const touching = [
      slot('day-1-morning', monday, '09:00', '13:00'),
      slot('day-1-afternoon', monday, '13:00', '17:00'),
    ]
    expect(whereInTheProgramme(touching, parisInstant(monday, '13:00'))).toEqual({
      when: 'during',
      current: touching[1],
    })
  })

  test.each([
    ['when clocks go back', '2026-10-24', '2026-10-25'],
    ['when clocks go forward', '2027-03-27', '2027-03-28'],
  ])('the night %s is a night, and 9 h stays 9 h', (_, saturday, sunday) => {
    const weekend = slotsOn(saturday, sunday)
    expect(whereInTheProgramme(weekend, parisInstant(saturday, '23:30'))).toMatchObject({ kind: 'night' })
    expect(whereInTheProgramme(weekend, parisInstant(sunday, '08:59'))).toMatchObject({ when: 'between' })
    expect(whereInTheProgramme(weekend, parisInstant(sunday, '09:00'))).toMatchObject({
      when: 'during',
      current: { id: 'day-2-morning' },
    })
  })

  test('the order of the slots does not matter, and they are left as they were', () => {
    const shuffled = Object.freeze([afternoon2!, morning1!, morning2!, afternoon1!])
    for (const { startsAt, endsAt } of slots)
      for (const now of [startsAt, endsAt])
        expect(whereInTheProgramme(shuffled, now)).toEqual(whereInTheProgramme(slots, now))
  })

  test('an instant written without milliseconds is the same instant', () => {
    const terse = slots.map((each) => ({ ...each, startsAt: each.startsAt.replace('.000Z', 'Z') }))
    expect(whereInTheProgramme(terse, morning1!.startsAt)).toMatchObject({ when: 'during' })
  })

  test('with no half-day scheduled, there is no place to be in', () => {
    expect(whereInTheProgramme([], parisInstant(monday, '10:00'))).toEqual({ when: 'unscheduled' })
  })
})

describe('standingOf', () => {
  const standings = (now: Instant) => slots.map((each) => standingOf(each, slots, now))

  test.each([
    ['the day before', parisInstant('2026-11-22', '18:00'), ['next', 'later', 'later', 'later']],
    ['at 9 h sharp', morning1!.startsAt, ['current', 'next', 'later', 'later']],
    ['at lunch', parisInstant(monday, '13:00'), ['over', 'next', 'later', 'later']],
    ['on the second morning', parisInstant(tuesday, '10:00'), ['over', 'over', 'current', 'next']],
    ['on the last afternoon', parisInstant(tuesday, '14:00'), ['over', 'over', 'over', 'current']],
    ['at the end', afternoon2!.endsAt, ['over', 'over', 'over', 'over']],
  ])('%s', (_, now, expected) => expect(standings(now)).toEqual(expected))
})

test('each half-day has its modules', () => {
  expect(halfDayIds.map((id) => modulesOfHalfDay(id).map(({ number }) => number))).toEqual([[1], [2], [3, 4], [5]])
})
