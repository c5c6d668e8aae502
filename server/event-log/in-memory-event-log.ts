import type { EventLog, StoredEvent, StreamId } from './event-log.ts'
import { chained, genesis } from './hash-chain.ts'
import { appendNotices, tailOf } from './tail.ts'

/** For tests, and the measure the other adapters are held to. */
export const inMemoryEventLog = (): EventLog => {
  const streams = new Map<StreamId, readonly StoredEvent[]>()
  const notices = appendNotices()
  const eventsOf = (stream: StreamId) => streams.get(stream) ?? []

  // Copies go out, as from a storage: whoever changes one changes nothing here.
  const read: EventLog['read'] = async (stream, after) =>
    structuredClone(eventsOf(stream).filter((event) => event.position > after))

  return {
    read,

    append: async (stream, command, expectedPosition, events) => {
      if (events.length === 0) throw new RangeError('a command appends at least one event')
      const before = eventsOf(stream)
      const earlier = before.filter((event) => event.commandId === command.commandId)
      if (earlier.length > 0) return { outcome: 'duplicate', events: structuredClone(earlier) }
      const head = before.at(-1) ?? { position: 0, hash: genesis(stream) }
      if (head.position !== expectedPosition) return { outcome: 'conflict', position: head.position }
      const stored = chained(head, command, events)
      streams.set(stream, [...before, ...stored])
      notices.give(stream)
      return { outcome: 'appended', events: structuredClone(stored) }
    },

    tail: (stream, after, signal) => tailOf((position) => read(stream, position), notices.on(stream), after, signal),

    erase: async (stream, positions) => {
      const erased = new Set(positions)
      streams.set(
        stream,
        eventsOf(stream).map((event) =>
          erased.has(event.position) ? { ...event, data: null, salt: null, erased: true } : event,
        ),
      )
    },
  }
}
