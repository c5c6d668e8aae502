import { describe, expect, onTestFinished, test } from 'vitest'

import { newId } from '../../src/kernel/ids.ts'
import type { EventLog, NewEvent, StoredEvent, StreamId } from './event-log.ts'
import { firstBrokenPosition } from './hash-chain.ts'

type Opened = {
  readonly log: EventLog
  /** Closes everything and opens the same storage again. Without it the log itself is asked again. */
  readonly reopen?: () => Promise<EventLog>
  /** A second handle on the same storage. Without it both hands hold the same log. */
  readonly otherTab?: () => Promise<EventLog>
  readonly close: () => Promise<void>
}

/** What every adapter of the event log keeps to, in Node and in a browser. */
export const behavesLikeAnEventLog = (name: string, open: () => Promise<Opened>): void => {
  const opened = async () => {
    const { log, reopen, otherTab, close } = await open()
    onTestFinished(close)
    return {
      log,
      reopen: async () => (await reopen?.()) ?? log,
      otherTab: async () => (await otherTab?.()) ?? log,
    }
  }

  describe(`${name}: append and read`, () => {
    test('a stream nobody wrote to is empty', async () => {
      const { log } = await opened()
      expect(await log.read(session, 0)).toEqual([])
    })

    test('positions are 1, 2, 3 without a gap, within a command and from one to the next', async () => {
      const { log } = await opened()
      await append(log, session, [happened('a'), happened('b')])
      await append(log, session, [happened('c')])
      await append(log, session, [happened('d'), happened('e')])
      const events = await log.read(session, 0)
      expect(events.map((event) => event.position)).toEqual([1, 2, 3, 4, 5])
      expect(events.map((event) => event.data)).toEqual(['a', 'b', 'c', 'd', 'e'])
    })

    test('order is that of positions beyond 9 and 99, not of their digits', async () => {
      const { log } = await opened()
      await append(log, session, many(101))
      expect((await log.read(session, 0)).map((event) => event.data)).toEqual(many(101).map((event) => event.data))
      expect((await log.read(session, 99)).map((event) => event.position)).toEqual([100, 101])
    })

    test('reading after a position gives only later events', async () => {
      const { log } = await opened()
      await append(log, session, many(4))
      expect((await log.read(session, 2)).map((event) => event.position)).toEqual([3, 4])
      expect(await log.read(session, 4)).toEqual([])
      expect(await log.read(session, 400)).toEqual([])
    })

    test('an event keeps who, when, what and by which command', async () => {
      const { log } = await opened()
      const given = { type: 'half-day-signed', version: 3, subject: null, actor: 'system', data: { halfDay: 2 } }
      const command = newCommand()
      await log.append(session, command, 0, [given])
      const [event] = await log.read(session, 0)
      expect(event).toEqual({
        ...given,
        position: 1,
        recordedAt: command.at,
        commandId: command.commandId,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        dataHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        salt: expect.stringMatching(/^[0-9a-f]{32}$/),
        erased: false,
      })
    })

    test('the events an append returns are those read later', async () => {
      const { log, reopen } = await opened()
      const outcome = await log.append(session, newCommand(), 0, [happened({ score: 70 }), happened(undefined)])
      expect(outcome).toStrictEqual({ outcome: 'appended', events: await log.read(session, 0) })
      expect(outcome).toStrictEqual({ outcome: 'appended', events: await (await reopen()).read(session, 0) })
    })

    test('a command without an event is a RangeError and writes nothing', async () => {
      const { log } = await opened()
      const command = newCommand()
      await expect(log.append(session, command, 0, [])).rejects.toThrow(RangeError)
      expect(await log.append(session, command, 0, [happened('first')])).toMatchObject({ outcome: 'appended' })
    })

    test('a command is recorded whole or not at all', async () => {
      const { log } = await opened()
      await append(log, session, [happened('before')])
      const command = newCommand()
      const impossible = happened({ salary: 1n })
      await expect(log.append(session, command, 1, [...many(2), impossible])).rejects.toThrow(TypeError)
      expect((await log.read(session, 0)).map((event) => event.data)).toEqual(['before'])
      expect(await log.append(session, command, 1, many(2))).toMatchObject({ outcome: 'appended' })
    })

    test('a reader never sees half a command', async () => {
      const { log, otherTab } = await opened()
      const writer = await otherTab()
      const writing = (async () => {
        for (let command = 0; command < 10; command++) await append(writer, session, many(3))
      })()
      const seen: number[] = []
      while (seen.at(-1) !== 30) seen.push((await log.read(session, 0)).length)
      await writing
      expect(seen.filter((count) => count % 3 !== 0)).toEqual([])
    })

    test('streams are independent in their positions, their command ids and their chains', async () => {
      const { log } = await opened()
      const command = newCommand()
      const streams: StreamId[] = [session, otherSession, 'organisation', 'training-session:2026-1']
      for (const stream of streams)
        expect(await log.append(stream, command, 0, [happened(stream)])).toMatchObject({ outcome: 'appended' })
      for (const stream of streams) {
        const events = await log.read(stream, 0)
        expect(events.map(({ position, data }) => [position, data])).toEqual([[1, stream]])
        expect(firstBrokenPosition(stream, events)).toBe(null)
      }
    })
  })

  describe(`${name}: the same command again`, () => {
    test('the same command appended twice is recorded once', async () => {
      const { log } = await opened()
      const command = newCommand()
      const first = await log.append(session, command, 0, many(2))
      expect(await log.append(session, command, 2, many(2))).toEqual({ ...first, outcome: 'duplicate' })
      expect(await log.read(session, 0)).toHaveLength(2)
    })

    test('it is recorded once also when it comes with other events', async () => {
      const { log } = await opened()
      const command = newCommand()
      const first = await log.append(session, command, 0, [happened('said first')])
      const again = await log.append(session, command, 1, [happened('said later'), happened('and more')])
      expect(again).toEqual({ ...first, outcome: 'duplicate' })
      expect((await log.read(session, 0)).map((event) => event.data)).toEqual(['said first'])
    })

    test('it is a duplicate, not a conflict, when the position is stale', async () => {
      const { log } = await opened()
      const command = newCommand()
      const first = await log.append(session, command, 0, [happened('mine')])
      await append(log, session, [happened('theirs')])
      expect(await log.append(session, command, 0, [happened('mine')])).toEqual({ ...first, outcome: 'duplicate' })
      expect(await log.read(session, 0)).toHaveLength(2)
    })

    test('it is a duplicate after a reopen', async () => {
      const { log, reopen } = await opened()
      const command = newCommand()
      const first = await log.append(session, command, 0, many(2))
      const again = await reopen()
      expect(await again.append(session, command, 2, many(2))).toEqual({ ...first, outcome: 'duplicate' })
      expect(await again.read(session, 0)).toHaveLength(2)
    })

    test('sent by two tabs at once it is recorded once', async () => {
      const { log, otherTab } = await opened()
      const command = newCommand()
      const outcomes = await Promise.all(
        [log, await otherTab()].map((tab) => tab.append(session, command, 0, [happened('once')])),
      )
      expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['appended', 'duplicate'])
      expect(await log.read(session, 0)).toHaveLength(1)
    })
  })

  describe(`${name}: conflicts`, () => {
    test('an append at a stale position is a conflict that says where the stream is and writes nothing', async () => {
      const { log } = await opened()
      await append(log, session, many(3))
      expect(await log.append(session, newCommand(), 1, many(1))).toEqual({ outcome: 'conflict', position: 3 })
      expect(await log.read(session, 0)).toHaveLength(3)
    })

    test('an append beyond the end is a conflict', async () => {
      const { log } = await opened()
      expect(await log.append(session, newCommand(), 1, many(1))).toEqual({ outcome: 'conflict', position: 0 })
      expect(await log.read(session, 0)).toEqual([])
    })

    test('a command that met a conflict can be appended afterwards', async () => {
      const { log } = await opened()
      await append(log, session, many(1))
      const command = newCommand()
      await log.append(session, command, 0, many(1))
      expect(await log.append(session, command, 1, many(1))).toMatchObject({ outcome: 'appended' })
    })

    test('of two tabs that append at the same position one wins and the other is told', async () => {
      const { log, otherTab } = await opened()
      const outcomes = await Promise.all(
        [log, await otherTab()].map((tab) => tab.append(session, newCommand(), 0, many(1))),
      )
      expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['appended', 'conflict'])
      expect(outcomes).toContainEqual({ outcome: 'conflict', position: 1 })
    })

    test('two tabs that append 25 commands each, trying again on conflict, lose nothing', async () => {
      const { log, otherTab } = await opened()
      const numbers = Array.from({ length: 25 }, (_, index) => index)
      const write = async (tab: EventLog, who: string) => {
        for (const number of numbers) await append(tab, session, [happened(`${who} ${number}`)])
      }
      await Promise.all([write(log, 'left'), write(await otherTab(), 'right')])
      const events = await log.read(session, 0)
      const said = events.map((event) => event.data as string)
      expect(events.map((event) => event.position)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
      for (const who of ['left', 'right'])
        expect(said.filter((data) => data.startsWith(who))).toEqual(numbers.map((number) => `${who} ${number}`))
      expect(firstBrokenPosition(session, events)).toBe(null)
    })
  })

  describe(`${name}: data`, () => {
    test.each<[string, unknown]>([
      ['French, Latvian and Romanian letters and an emoji', 'Œ, ç, Ķ, ș, 😀'],
      ['an accent as a letter of its own, not folded', 'e\u0301 é'],
      ['null', null],
      ['the empty string', ''],
      ['a text of 100 kB', 'à'.repeat(50_000)],
      ['an empty list and an empty object', [[], {}]],
      ['numbers', [0, -1, 0.1, 1e21, Number.MAX_SAFE_INTEGER, 5e-324]],
      ['yes and no', [true, false]],
      ['control characters, quotes and line separators', '\u0000 \n \r\n \u2028 " \' \\ </script>'],
      ['half a surrogate pair', '\ud83d'],
      ['a nested answer', { answers: [{ question: 'Q01', options: ['a', 'c'], note: { text: null } }], z: 1, a: 2 }],
      ['a field named __proto__', JSON.parse('{"__proto__":{"admin":true},"constructor":1}')],
    ])('%s comes back as it was', async (_, data) => {
      const { log, reopen } = await opened()
      await append(log, session, [happened(data)])
      expect((await log.read(session, 0))[0]?.data).toStrictEqual(data)
      const events = await (await reopen()).read(session, 0)
      expect(events[0]?.data).toStrictEqual(data)
      expect(firstBrokenPosition(session, events)).toBe(null)
    })

    test('what JSON has no word for is recorded as JSON says it, and the chain holds', async () => {
      const { log } = await opened()
      const data = { at: new Date(0), none: undefined, list: [undefined], ratio: Number.NaN, say: () => 'oui' }
      await append(log, session, [happened(data), happened(undefined)])
      const events = await log.read(session, 0)
      expect(events.map((event) => event.data)).toStrictEqual([
        { at: '1970-01-01T00:00:00.000Z', list: [null], ratio: null },
        null,
      ])
      expect(firstBrokenPosition(session, events)).toBe(null)
    })

    test("changing the caller's object afterwards changes nothing", async () => {
      const { log } = await opened()
      const data = { answers: ['a'] }
      const given = [happened(data)]
      const appending = log.append(session, newCommand(), 0, given)
      data.answers.push('b while appending')
      given.push(happened('added while appending'))
      await appending
      data.answers.push('c')
      const events = await log.read(session, 0)
      expect(events.map((event) => event.data)).toEqual([{ answers: ['a'] }])
      expect(firstBrokenPosition(session, events)).toBe(null)
    })

    test('changing an event that was returned or read changes nothing', async () => {
      const { log } = await opened()
      const command = newCommand()
      const spoil = (events: readonly StoredEvent[]) => events.forEach((event) => (event.data as string[]).push('b'))
      spoil(appendedEvents(await log.append(session, command, 0, [happened(['a'])])))
      spoil(await log.read(session, 0))
      spoil(appendedEvents(await log.append(session, command, 0, [happened(['a'])])))
      expect((await log.read(session, 0)).map((event) => event.data)).toEqual([['a']])
    })
  })

  describe(`${name}: hash chain`, () => {
    const fourEvents = async (log: EventLog) => {
      await append(log, session, many(3))
      await append(log, session, [happened({ score: 70 })])
      return log.read(session, 0)
    }

    test('the chain of a stream holds', async () => {
      const { log, reopen } = await opened()
      await fourEvents(log)
      expect(firstBrokenPosition(session, await (await reopen()).read(session, 0))).toBe(null)
    })

    test.each<[string, number, (events: StoredEvent[]) => unknown]>([
      ['changed data is', 4, (events) => (events[3] = { ...events[3]!, data: { score: 71 } })],
      ['a changed type is', 2, (events) => (events[1] = { ...events[1]!, type: 'lesson-reopened' })],
      ['a changed order is', 2, (events) => events.splice(1, 2, events[2]!, events[1]!)],
      ['a removed event is', 1, (events) => events.shift()],
    ])('%s found at its position', async (_, position, change) => {
      const { log } = await opened()
      const events = [...(await fourEvents(log))]
      change(events)
      expect(firstBrokenPosition(session, events)).toBe(position)
    })
  })

  describe(`${name}: erase`, () => {
    test('erasing empties data and salt, leaves the rest, and the chain holds', async () => {
      const { log, reopen } = await opened()
      await append(log, session, many(3))
      const before = await log.read(session, 0)
      await log.erase(session, [2, 3])
      const gone = { data: null, salt: null, erased: true }
      const expected = [before[0], { ...before[1], ...gone }, { ...before[2], ...gone }]
      expect(await log.read(session, 0)).toEqual(expected)
      const events = await (await reopen()).read(session, 0)
      expect(events).toEqual(expected)
      expect(firstBrokenPosition(session, events)).toBe(null)
    })

    test('later events chain on to erased ones', async () => {
      const { log } = await opened()
      await append(log, session, many(2))
      await log.erase(session, [1, 2])
      await append(log, session, [happened('later')])
      const events = await log.read(session, 0)
      expect(events.map(({ position, data }) => [position, data])).toEqual([
        [1, null],
        [2, null],
        [3, 'later'],
      ])
      expect(firstBrokenPosition(session, events)).toBe(null)
    })

    test('a command whose events are erased is still known', async () => {
      const { log } = await opened()
      const command = newCommand()
      await log.append(session, command, 0, many(1))
      await log.erase(session, [1])
      expect(await log.append(session, command, 1, many(1))).toEqual({
        outcome: 'duplicate',
        events: await log.read(session, 0),
      })
    })

    test('unknown, repeated and already erased positions are passed over', async () => {
      const { log } = await opened()
      await append(log, session, many(2))
      await log.erase(session, [2, 2])
      const once = await log.read(session, 0)
      await log.erase(session, [-1, 0, 2, 3, 99])
      await log.erase(session, [])
      await log.erase(otherSession, [1])
      expect(await log.read(session, 0)).toEqual(once)
      expect(await log.read(otherSession, 0)).toEqual([])
      expect(await log.append(otherSession, newCommand(), 0, many(1))).toMatchObject({ outcome: 'appended' })
    })

    test('other streams keep their data', async () => {
      const { log } = await opened()
      for (const stream of [session, otherSession]) await append(log, stream, [happened('kept')])
      await log.erase(otherSession, [1])
      expect((await log.read(session, 0)).map((event) => event.data)).toEqual(['kept'])
    })
  })

  describe(`${name}: tail`, () => {
    test('a tail gives past events, then new ones, in order and none twice', async () => {
      const { log } = await opened()
      await append(log, session, many(3))
      const tail = tailing(log, session, 0)
      expect(positions(await tail.events(3))).toEqual([1, 2, 3])
      await append(log, session, many(2))
      expect(positions(await tail.events(2))).toEqual([4, 5])
      await append(log, session, many(1))
      expect(await tail.events(1)).toEqual(await log.read(session, 5))
    })

    test('a tail after a position gives only later events', async () => {
      const { log } = await opened()
      await append(log, session, many(3))
      const tail = tailing(log, session, 2)
      await append(log, session, many(1))
      expect(positions(await tail.events(2))).toEqual([3, 4])
    })

    test('an event appended while the tail is reading is not lost', async () => {
      const { log, otherTab } = await opened()
      const other = await otherTab()
      const tail = tailing(log, session, 0)
      const first = tail.events(1)
      await log.append(session, newCommand(), 0, many(1))
      expect(positions(await first)).toEqual([1])
      const second = tail.events(1)
      await other.append(session, newCommand(), 1, many(1))
      expect(positions(await second)).toEqual([2])
    })

    test('an event appended while a batch is handled is not lost', async () => {
      const { log } = await opened()
      const tail = tailing(log, session, 0)
      await append(log, session, many(1))
      for (let position = 1; position <= 20; position++) {
        expect(positions(await tail.events(1))).toEqual([position])
        await append(log, session, many(1))
      }
    })

    test('a tail follows two tabs that append at once', async () => {
      const { log, otherTab } = await opened()
      const tabs = [log, await otherTab()]
      const tail = tailing(log, session, 0)
      const following = tail.events(40)
      await Promise.all(
        tabs.map(async (tab) => {
          for (let command = 0; command < 10; command++) await append(tab, session, many(2))
        }),
      )
      expect(await following).toEqual(await log.read(session, 0))
    })

    test('two tails each get everything', async () => {
      const { log, otherTab } = await opened()
      const tails = [tailing(log, session, 0), tailing(log, session, 0), tailing(await otherTab(), session, 0)]
      const following = tails.map((tail) => tail.events(4))
      await append(log, session, many(2))
      await append(log, session, many(2))
      for (const events of await Promise.all(following)) expect(positions(events)).toEqual([1, 2, 3, 4])
    })

    test('a tail does not see other streams', async () => {
      const { log } = await opened()
      const tail = tailing(log, session, 0)
      const following = tail.events(1)
      await append(log, otherSession, [happened('next door')])
      await append(log, session, [happened('here')])
      expect((await following).map((event) => event.data)).toEqual(['here'])
    })

    test('a tail that waits ends when the signal aborts', async () => {
      const { log } = await opened()
      const tail = tailing(log, session, 0)
      const next = tail.batches.next()
      tail.abort()
      expect(await next).toEqual({ done: true, value: undefined })
    })

    test('a tail ends when the signal aborts while a batch is handled', async () => {
      const { log } = await opened()
      await append(log, session, many(1))
      const tail = tailing(log, session, 0)
      await tail.batches.next()
      await append(log, session, many(1))
      tail.abort()
      expect(await tail.batches.next()).toEqual({ done: true, value: undefined })
    })

    test('a tail ends when the signal aborts while it is reading', async () => {
      const { log } = await opened()
      await append(log, session, many(1))
      const tail = tailing(log, session, 0)
      const next = tail.batches.next()
      tail.abort()
      expect(await next).toEqual({ done: true, value: undefined })
    })

    test('a tail with an aborted signal ends at once', async () => {
      const { log } = await opened()
      await append(log, session, many(1))
      const tail = tailing(log, session, 0)
      tail.abort()
      expect(await tail.batches.next()).toEqual({ done: true, value: undefined })
    })

    test('a tail that ends leaves the others running', async () => {
      const { log } = await opened()
      const [left, stays] = [tailing(log, session, 0), tailing(log, session, 0)]
      const following = stays.events(1)
      const leaving = left.batches.next()
      left.abort()
      await leaving
      await append(log, session, many(1))
      expect(positions(await following)).toEqual([1])
    })
  })

  describe(`${name}: reopen`, () => {
    test('a reopened log has every acknowledged event and goes on', async () => {
      const { log, reopen } = await opened()
      const acknowledged: StoredEvent[] = []
      for (let command = 0; command < 10; command++) {
        const outcome = await log.append(session, newCommand(), acknowledged.length, many(2))
        acknowledged.push(...appendedEvents(outcome))
      }
      const again = await reopen()
      expect(await again.read(session, 0)).toEqual(acknowledged)
      expect(await again.append(session, newCommand(), 20, many(1))).toMatchObject({ outcome: 'appended' })
      expect(firstBrokenPosition(session, await again.read(session, 0))).toBe(null)
    })
  })
}

const session: StreamId = 'training-session:2026-11'
const otherSession: StreamId = 'training-session:2026-12'

const newCommand = () => ({ commandId: newId<'command'>(), at: '2026-11-23T08:30:00.000Z' })

const happened = (data: unknown): NewEvent => ({
  type: 'lesson-completed',
  version: 1,
  subject: 'trainee-lea',
  actor: 'trainee-lea',
  data,
})

const many = (count: number) => Array.from({ length: count }, (_, index) => happened({ lesson: index + 1 }))

const positions = (events: readonly StoredEvent[]) => events.map((event) => event.position)

/** Appends as one new command, reading the position first and trying again on conflict. */
const append = async (log: EventLog, stream: StreamId, events: readonly NewEvent[]) => {
  const command = newCommand()
  let position = (await log.read(stream, 0)).length
  for (;;) {
    const outcome = await log.append(stream, command, position, events)
    if (outcome.outcome !== 'conflict') return expect(outcome.outcome).toBe('appended')
    position = outcome.position
  }
}

const appendedEvents = (outcome: Awaited<ReturnType<EventLog['append']>>) => {
  if (outcome.outcome === 'conflict') throw new Error(`conflict at ${outcome.position}`)
  return outcome.events
}

const tailing = (log: EventLog, stream: StreamId, after: number) => {
  const controller = new AbortController()
  onTestFinished(() => controller.abort())
  const batches = log.tail(stream, after, controller.signal)[Symbol.asyncIterator]()
  return {
    batches,
    abort: () => controller.abort(),
    /** The next events: at least this many, and whatever came with the last. */
    events: async (count: number) => {
      const events: StoredEvent[] = []
      while (events.length < count) {
        const { done, value } = await batches.next()
        if (done) throw new Error(`the tail ended after ${events.length} of ${count} events`)
        expect(value).not.toEqual([])
        events.push(...value)
      }
      return events
    },
  }
}
