import { describe, expect, test } from 'vitest'

import type { BoardMessage } from './contract.ts'
import { boardAfter, hasNotStarted, isAttestationPossible, isLost } from './rules.ts'
import { board, results, row } from './testing-rows.ts'

const karim = row({ name: 'Karim' })
const awa = row({ name: 'Awa' })
const at = '2026-11-23T09:31:00.000Z'

const message = (known: Partial<BoardMessage>): BoardMessage => ({
  position: 11,
  at,
  closedAt: null,
  rows: [],
  ...known,
})

describe('a message about the board', () => {
  test('changed rows take the place of the old ones, and nobody moves', () => {
    const joined = { ...awa, joinedAt: at }
    const after = boardAfter(board([karim, awa]), message({ rows: [joined] }))
    expect(after).toMatchObject({ position: 11, at, rows: [karim, joined] })
  })

  test('a newcomer goes last', () => {
    const hugo = row({ name: 'Hugo' })
    expect(boardAfter(board([karim]), message({ rows: [hugo] }))).toMatchObject({ rows: [karim, hugo] })
  })

  test('a heartbeat that is ahead of the board is a gap', () => {
    expect(boardAfter(board([karim]), message({ position: 12 }))).toBe('gap')
  })

  test('a heartbeat at the same position only makes the board fresher', () => {
    expect(boardAfter(board([karim]), message({ position: 10 }))).toMatchObject({ at, position: 10, rows: [karim] })
  })

  test('what was told before the board was read changes nothing', () => {
    const known = board([karim], 20)
    expect(boardAfter(known, message({ rows: [{ ...karim, joinedAt: at }] }))).toBe(known)
  })

  test('the closure reaches the session', () => {
    const after = boardAfter(board([karim]), message({ closedAt: at, rows: [karim] }))
    expect(after).toMatchObject({ trainingSession: { closedAt: at } })
  })
})

describe('a connection', () => {
  const lastHeardAt = '2026-11-23T09:30:00.000Z'
  const after = (seconds: number) => new Date(Date.parse(lastHeardAt) + seconds * 1000).toISOString()

  test('is lost after two silent heartbeats', () => {
    expect(isLost({ connected: true, lastHeardAt }, after(10))).toBe(false)
    expect(isLost({ connected: true, lastHeardAt }, after(11))).toBe(true)
  })

  test('that is known to be cut has one heartbeat to come back before anybody is told', () => {
    expect(isLost({ connected: false, lastHeardAt }, after(2))).toBe(false)
    expect(isLost({ connected: false, lastHeardAt }, after(6))).toBe(true)
  })

  test('is not lost while the first one is being made', () => {
    expect(isLost({ connected: null, lastHeardAt: null }, after(0))).toBe(false)
    expect(isLost({ connected: false, lastHeardAt: null }, after(0))).toBe(true)
  })
})

test('an attestation is possible when all is acquired and none is issued', () => {
  const all = results('acquired')
  expect(isAttestationPossible({ ...karim, objectives: all })).toBe(true)
  expect(isAttestationPossible({ ...karim, objectives: all, attestation: true })).toBe(false)
  expect(
    isAttestationPossible({ ...karim, objectives: [...all.slice(1), ...results('in-progress').slice(0, 1)] }),
  ).toBe(false)
})

test('connecting is not starting', () => {
  expect(hasNotStarted({ ...karim, joinedAt: at, activity: { kind: 'joined' } })).toBe(true)
  expect(hasNotStarted({ ...karim, activity: { kind: 'lesson', topicId: '1.1' } })).toBe(false)
})
