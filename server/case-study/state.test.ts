import { expect, test } from 'vitest'

import type { KnownEvent } from '../event-log/known-events.ts'
import type { caseStudyEvents } from './events.ts'
import { evolveCaseStudies, noCaseStudy, openAttempt } from './state.ts'

type Event = KnownEvent<typeof caseStudyEvents>

const of = { traineeId: 'karim', caseStudyId: 'case-1' } as const
const stored = <Type extends Event['type']>(
  minute: number,
  type: Type,
  data: Omit<Extract<Event, { type: Type }>['data'], 'traineeId' | 'caseStudyId'>,
) =>
  ({
    type,
    position: minute,
    recordedAt: `2026-11-23T09:0${minute}:00.000Z`,
    actor: 'karim',
    data: { ...of, ...data },
  }) as unknown as Event

const answered = (minute: number, attempt: number, words: string) =>
  stored(minute, 'case-study-step-answered', { attempt, stepId: 'liaison', answer: { kind: 'text', text: words } })
const submitted = (minute: number, attempt: number) =>
  stored(minute, 'case-study-submitted', { attempt, keyVersion: 1, scores: {}, automaticLevels: { O1: 3 } })
const reopened = (minute: number, attempt: number) =>
  stored(minute, 'case-study-reopened', { attempt, reason: 'À compléter.', trainerName: 'Claire Fontanel' })

const folded = (...events: Event[]) => events.reduce(evolveCaseStudies, noCaseStudy)['case-1']
const words = (text: string) => ({ liaison: { kind: 'text', text } })

test('a log from before anything was given back folds as it did', () => {
  const one = folded(answered(1, 1, 'un'), submitted(2, 1), answered(3, 2, 'deux'))
  expect(one.answers).toEqual(words('deux'))
  expect(openAttempt(one)).toBe(2)
  expect(one.attempts).toEqual([
    {
      attempt: 1,
      answers: words('un'),
      versions: { liaison: { ids: ['1'], by: 'karim', at: '2026-11-23T09:01:00.000Z' } },
      submittedAt: '2026-11-23T09:02:00.000Z',
      scores: {},
      automaticLevels: { O1: 3 },
      review: null,
      reopening: null,
      earlier: [],
    },
  ])
})

test('given back, then handed in anew: one attempt, with the trace of what it was', () => {
  const one = folded(answered(1, 1, 'un'), submitted(2, 1), reopened(3, 1), answered(4, 1, 'mieux'), submitted(5, 1))
  expect(one.attempts).toHaveLength(1)
  expect(one.attempts[0]).toMatchObject({ answers: words('mieux'), submittedAt: '2026-11-23T09:05:00.000Z' })
  expect(one.attempts[0]?.earlier).toMatchObject([{ answers: words('un'), reopening: { reason: 'À compléter.' } }])
})

test('what was handed in and erased since is given back to nobody', () => {
  const one = folded(answered(3, 1, 'un'), reopened(4, 1))
  expect([one.answers, one.attempts, openAttempt(one)]).toEqual([words('un'), [], 1])
})
