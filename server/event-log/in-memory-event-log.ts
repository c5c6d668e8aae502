import type { EventLog, StoredEvent, StreamId } from './event-log.ts'
import { chained, genesis } from './hash-chain.ts'
import { tailOf } from './tail.ts'

/** For tests, and the measure the other adapters are held to. */
export const inMemoryEventLog = (): EventLog => {
  const streams = new Map<StreamId, StoredEvent[]>()
  const listeners = new Set<(stream: StreamId) => void>()
  const eventsOf = (stream: StreamId) => streams.get(stream) ?? []

  const read: EventLog['read'] = (stream, after) =>
    Promise.resolve(eventsOf(stream).filter((event) => event.position > after))

  return {
    read,

    append: (stream, command, expectedPosition, events) => {
      if (events.length === 0) return Promise.reject(new RangeError('a command appends at least one event'))
      const before = eventsOf(stream)
      const earlier = before.filter((event) => event.commandId === command.commandId)
      if (earlier.length > 0) return Promise.resolve({ outcome: 'duplicate', events: earlier })
      const head = before.at(-1) ?? { position: 0, hash: genesis(stream) }
      if (head.position !== expectedPosition) return Promise.resolve({ outcome: 'conflict', position: head.position })
      const stored = chained(head, command, structuredClone(events))
      streams.set(stream, [...before, ...stored])
      for (const listener of listeners) listener(stream)
      return Promise.resolve({ outcome: 'appended', events: stored })
    },

    tail: (stream, after, signal) =>
      tailOf(
        (position) => read(stream, position),
        (onAppend) => {
          const listener = (changed: StreamId) => changed === stream && onAppend()
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
        after,
        signal,
      ),

    erase: (stream, positions) => {
      const erased = new Set(positions)
      streams.set(
        stream,
        eventsOf(stream).map((event) =>
          erased.has(event.position) ? { ...event, data: null, salt: null, erased: true } : event,
        ),
      )
      return Promise.resolve()
    },
  }
}
