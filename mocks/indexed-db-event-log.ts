import { openDB, type DBSchema, type IDBPObjectStore } from 'idb'

import type { AppendOutcome, EventLog, NewEvent, StoredEvent, StreamId } from '../server/event-log/event-log.ts'
import { chained, genesis } from '../server/event-log/hash-chain.ts'
import { appendNotices, tailOf } from '../server/event-log/tail.ts'

/**
 * The event log in the browser, shared by all tabs of an origin. Relies on nothing that a page
 * on http lacks (`crypto.subtle`, `navigator.locks`).
 * `close` ends every tail. The log closes by itself when another tab deletes the database or
 * opens a newer version of it, or when the person clears the site's data.
 */
export const openIndexedDbEventLog = async (databaseName: string): Promise<EventLog & { close(): void }> => {
  const database = await openDB<EventLogSchema>(databaseName, 1, {
    upgrade: (created) => {
      const events = created.createObjectStore('event', { keyPath: ['stream', 'position'] })
      events.createIndex('by-command', ['stream', 'commandId'])
    },
    blocking: () => close(),
    terminated: () => close(),
  })
  const closed = new AbortController()
  const notices = appendNotices()
  const otherTabs = new BroadcastChannel(`event-log:${databaseName}`)
  otherTabs.onmessage = ({ data }: MessageEvent<StreamId>) => notices.give(data)

  const close = () => {
    closed.abort()
    otherTabs.close()
    database.close()
  }

  /**
   * All of the work is written, durably, or nothing. The work may await its own requests only:
   * a transaction that has none pending commits by itself.
   */
  const inTransaction = async <Result>(work: (store: EventStore) => Promise<Result>): Promise<Result> => {
    const transaction = database.transaction('event', 'readwrite', { durability: 'strict' })
    const working = work(transaction.store).catch((cause: unknown) => {
      transaction.abort()
      throw cause
    })
    const [result] = await Promise.all([working, transaction.done])
    return result
  }

  const read: EventLog['read'] = async (stream, after) =>
    (await database.getAll('event', eventsAfter(stream, after))).map(withoutStream)

  return {
    read,
    close,

    append: async (stream, command, expectedPosition, events) => {
      if (events.length === 0) throw new RangeError('a command appends at least one event')
      // The caller may change its objects while the head is read.
      const given = JSON.parse(JSON.stringify(events)) as readonly NewEvent[]
      return inTransaction<AppendOutcome>(async (store) => {
        const earlier = await store.index('by-command').getAll([stream, command.commandId])
        if (earlier.length > 0) return { outcome: 'duplicate', events: earlier.map(withoutStream) }
        const last = await store.openCursor(eventsAfter(stream, 0), 'prev')
        const head = last?.value ?? { position: 0, hash: genesis(stream) }
        if (head.position !== expectedPosition) return { outcome: 'conflict', position: head.position }
        const stored = chained(head, command, given)
        const adding = Promise.all(stored.map((event) => store.add({ ...event, stream })))
        // Not after the commit: a tab may be closed right then. Whoever reads now waits for this transaction.
        otherTabs.postMessage(stream)
        notices.give(stream)
        await adding
        return { outcome: 'appended', events: stored }
      })
    },

    tail: (stream, after, signal) =>
      tailOf((position) => read(stream, position), notices.on(stream), after, AbortSignal.any([signal, closed.signal])),

    erase: (stream, positions) =>
      inTransaction(async (store) => {
        for (const position of positions) {
          const event = await store.get([stream, position])
          if (event) await store.put({ ...event, data: null, salt: null, erased: true })
        }
      }),
  }
}

type Row = StoredEvent & { readonly stream: StreamId }

type EventLogSchema = DBSchema & {
  event: { key: [StreamId, number]; value: Row; indexes: { 'by-command': [StreamId, string] } }
}

type EventStore = IDBPObjectStore<EventLogSchema, ['event'], 'event', 'readwrite'>

const eventsAfter = (stream: StreamId, after: number) => IDBKeyRange.bound([stream, after], [stream, Infinity], true)

const withoutStream = ({ stream: _stream, ...event }: Row): StoredEvent => event
