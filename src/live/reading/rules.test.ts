import { describe, expect, test } from 'vitest'

import { row } from '../testing-rows.ts'
import type { WaitingAttempt } from './contract.ts'
import { isQueueBehind, nextToRead, sittingAfter } from './rules.ts'

const waits = (name: string, caseStudyId: WaitingAttempt['caseStudyId'] = 'case-1'): WaitingAttempt => ({
  traineeId: name.toLowerCase(),
  name,
  company: null,
  caseStudyId,
  attempt: 1,
  submittedAt: '2026-11-23T09:00:00.000Z',
})
const [awa, hugo, karim] = [waits('Awa'), waits('Hugo'), waits('Karim')]
const said = (sitting: ReturnType<typeof sittingAfter>) =>
  sitting.map(({ name, isWaiting }) => `${name} ${isWaiting ? 'waits' : 'is read'}`)

describe('a sitting', () => {
  test('keeps what is read in its place, and grows at its end', () => {
    const first = sittingAfter([], [awa, hugo])
    expect(said(sittingAfter(first, [hugo, karim]))).toEqual(['Awa is read', 'Hugo waits', 'Karim waits'])
  })

  test('knows what waits again, with its new hour', () => {
    const later = { ...awa, submittedAt: '2026-11-23T10:00:00.000Z' }
    const again = sittingAfter(sittingAfter(sittingAfter([], [awa, hugo]), [hugo]), [hugo, later])
    expect(again[0]).toEqual({ ...later, isWaiting: true })
    expect(again).toHaveLength(2)
  })

  test('goes on to the next that waits, then to those that were passed over', () => {
    const sitting = sittingAfter(sittingAfter([], [awa, hugo, karim]), [awa, karim])
    expect(nextToRead(sitting, awa)?.name).toBe('Karim')
    expect(nextToRead(sitting, karim)?.name).toBe('Awa')
    expect(nextToRead(sittingAfter(sitting, [awa]), awa)).toBeNull()
  })
})

test('one reading is of all the copies of what was handed in together', () => {
  const copies = [
    { ...awa, sharedWith: ['hugo'] },
    { ...hugo, sharedWith: ['awa'] },
  ]
  const sitting = sittingAfter([], [...copies, karim])
  expect(nextToRead(sitting, copies[0]!)?.name).toBe('Karim')
  const anew = { ...copies[1]!, submittedAt: '2026-11-23T10:00:00.000Z' }
  expect(nextToRead(sittingAfter([], [copies[0]!, anew]), copies[0]!)?.name).toBe('Hugo')
})

describe('a queue reads itself again', () => {
  const rowOf = (state: 'awaiting-review' | 'done' | 'given-back') =>
    row({ name: 'Awa', caseStudies: [{ caseStudyId: 'case-1', state }] })

  test('when something waits that it does not know, or waits no more', () => {
    expect(isQueueBehind([], [rowOf('awaiting-review')])).toBe(true)
    expect(isQueueBehind([awa], [rowOf('done')])).toBe(true)
    expect(isQueueBehind([awa], [rowOf('given-back')])).toBe(true)
  })

  test('not for what somebody types meanwhile', () => {
    const activity = { kind: 'case-study', caseStudyId: 'case-3', answered: 1, outOf: 9, submitted: false } as const
    expect(isQueueBehind([awa], [{ ...rowOf('awaiting-review'), activity }])).toBe(false)
  })
})
