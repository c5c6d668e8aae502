import type { StoredEvent, StreamId } from './event-log.ts'

/** Calls back whenever something may have been appended; answers how to stop. */
export type Subscribe = (onAppend: () => void) => () => void

/**
 * Turns « read after » and « something was appended » into an endless sequence of batches.
 * A notice that comes while a batch is read is never lost: it makes one more read.
 */
export async function* tailOf(
  read: (after: number) => Promise<readonly StoredEvent[]>,
  subscribe: Subscribe,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<readonly StoredEvent[]> {
  let wake = Promise.withResolvers<void>()
  const notice = () => wake.resolve()
  const unsubscribe = subscribe(notice)
  signal.addEventListener('abort', notice)
  try {
    while (!signal.aborted) {
      wake = Promise.withResolvers<void>()
      const events = await read(after)
      if (signal.aborted) return
      const last = events.at(-1)
      if (last) {
        after = last.position
        yield events
      } else {
        await wake.promise
      }
    }
  } finally {
    unsubscribe()
    signal.removeEventListener('abort', notice)
  }
}

/** Who waits for which stream in this process. */
export const appendNotices = () => {
  const waiting = new Set<{ readonly stream: StreamId; readonly onAppend: () => void }>()
  return {
    on:
      (stream: StreamId): Subscribe =>
      (onAppend) => {
        const one = { stream, onAppend }
        waiting.add(one)
        return () => waiting.delete(one)
      },
    /** Without a stream: any of them may have grown. */
    give: (stream?: StreamId) => {
      for (const one of waiting) if (stream === undefined || one.stream === stream) one.onAppend()
    },
  }
}
