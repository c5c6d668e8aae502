import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { newId } from '../../src/kernel/ids.ts'
import type { NewEvent, StoredEvent, StreamId } from './event-log.ts'
import { chained, firstBrokenPosition, genesis } from './hash-chain.ts'

const session: StreamId = 'training-session:2026-11'

describe('the hash chain', () => {
  test('holds whatever the events say', () => {
    fc.assert(
      fc.property(streams, (events) => {
        expect(firstBrokenPosition(session, events)).toBe(null)
      }),
    )
  })

  test('holds when a storage gives keys back in another order', () => {
    fc.assert(
      fc.property(streams, (events) => {
        const stored = events.map((event) => withKeysReversed(event) as StoredEvent)
        expect(firstBrokenPosition(session, stored)).toBe(null)
      }),
    )
  })

  test('holds when data is erased, whichever and how many', () => {
    fc.assert(
      fc.property(streams, fc.infiniteStream(fc.boolean()), (events, chances) => {
        const stored = events.map((event) => (chances.next().value ? erased(event) : event))
        expect(firstBrokenPosition(session, stored)).toBe(null)
      }),
    )
  })

  test('any change of one field is found at its event', () => {
    fc.assert(
      fc.property(streams, fc.nat(), changes, (events, chance, change) => {
        const index = chance % events.length
        const changed = { ...events[index]!, ...change }
        fc.pre(!sameJson(changed, events[index]))
        expect(firstBrokenPosition(session, events.with(index, changed))).toBe(index + 1)
      }),
      { numRuns: 1_000 },
    )
  })

  test('a change of the envelope of an erased event is found', () => {
    fc.assert(
      fc.property(streams, fc.nat(), changes, (events, chance, change) => {
        const index = chance % events.length
        const before = erased(events[index]!)
        const changed = { ...before, ...change }
        fc.pre(!sameJson(changed, before))
        expect(firstBrokenPosition(session, events.with(index, changed))).toBe(index + 1)
      }),
      { numRuns: 1_000 },
    )
  })

  test('an event removed before the end is found where it is missing', () => {
    fc.assert(
      fc.property(streams, fc.nat(), (events, chance) => {
        fc.pre(events.length > 1)
        const index = chance % (events.length - 1)
        expect(firstBrokenPosition(session, events.toSpliced(index, 1))).toBe(index + 1)
      }),
    )
  })

  test('two events that change places are found at the first of them', () => {
    fc.assert(
      fc.property(streams, fc.nat(), fc.nat(), (events, one, other) => {
        const [i, j] = [one % events.length, other % events.length]
        fc.pre(i !== j)
        const swapped = events.with(i, events[j]!).with(j, events[i]!)
        expect(firstBrokenPosition(session, swapped)).toBe(Math.min(i, j) + 1)
      }),
    )
  })

  test('a missing end is not found: what is left holds', () => {
    fc.assert(
      fc.property(streams, (events) => {
        expect(firstBrokenPosition(session, events.slice(0, -1))).toBe(null)
      }),
    )
  })

  test('the events of one stream are not those of another', () => {
    fc.assert(
      fc.property(streams, (events) => {
        expect(firstBrokenPosition('organisation', events)).toBe(1)
      }),
    )
  })

  test('the same data has another hash each time, so that it can not be guessed', () => {
    const [first, second] = chain([eventSaying('oui'), eventSaying('oui')])
    expect(first?.dataHash).not.toBe(second?.dataHash)
  })

  test('fields the port does not know are left behind', () => {
    const [event] = chain([{ ...eventSaying('oui'), erased: true, position: 9, note: 'extra' } as NewEvent])
    expect(event).toMatchObject({ position: 1, erased: false })
    expect(event).not.toHaveProperty('note')
  })
})

const eventSaying = (data: unknown): NewEvent => ({
  type: 'lesson-completed',
  version: 1,
  subject: 'trainee-lea',
  actor: 'trainee-lea',
  data,
})

const command = { commandId: newId<'command'>(), at: '2026-11-23T08:30:00.000Z' }

const chain = (events: readonly NewEvent[]) => chained({ position: 0, hash: genesis(session) }, command, events)

const erased = (event: StoredEvent): StoredEvent => ({ ...event, data: null, salt: null, erased: true })

const text = fc.string({ unit: 'binary' })

const streams = fc
  .array(
    fc.record({
      type: text,
      version: fc.nat(),
      subject: fc.option(text),
      actor: text,
      data: fc.jsonValue(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map(chain)

const changes: fc.Arbitrary<Partial<StoredEvent>> = fc.oneof(
  fc.record({ type: text }),
  fc.record({ version: fc.nat() }),
  fc.record({ subject: fc.option(text) }),
  fc.record({ actor: text }),
  fc.record({ data: fc.jsonValue() }),
  fc.record({ position: fc.integer() }),
  fc.record({ recordedAt: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()) }),
  fc.constant(null).map(() => ({ commandId: newId<'command'>() })),
  fc.record({ hash: text }),
  fc.record({ dataHash: text }),
  fc.record({ salt: fc.option(text) }),
  fc.record({ erased: fc.boolean() }),
)

const sameJson = (a: unknown, b: unknown) => JSON.stringify(withKeysSorted(a)) === JSON.stringify(withKeysSorted(b))

const withKeysSorted = (value: unknown) => mapKeys(value, (keys) => keys.toSorted())

const withKeysReversed = (value: unknown) => mapKeys(value, (keys) => keys.toReversed())

const mapKeys = (value: unknown, order: (keys: readonly string[]) => readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => mapKeys(item, order))
  if (value === null || typeof value !== 'object') return value
  const fields = value as Record<string, unknown>
  return Object.fromEntries(order(Object.keys(fields)).map((key) => [key, mapKeys(fields[key], order)]))
}
