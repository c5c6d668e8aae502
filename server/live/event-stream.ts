import { heartbeatSeconds } from '../../src/live/contract.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { ApiParts } from '../api-parts.ts'
import { readSignInToken } from '../people/sign-in-token.ts'
import type { StoredEvent, StreamId } from '../event-log/event-log.ts'

/** Messages a reader may leave unread before its stream ends; it reconnects and reads afresh. */
const unreadAllowed = 500

/**
 * A stream's appends as server-sent events: a message at once, one after each batch, and a
 * heartbeat with no events so that a screen knows how fresh it is.
 * @param messageOf the `data:` of one message, `null` to say nothing
 */
export const eventStream = (
  { log, clock, credentials, secret }: ApiParts,
  { stream, after, request }: { stream: StreamId; after: number; request: Request },
  messageOf: (events: readonly StoredEvent[], at: Instant) => string | null | Promise<string | null>,
): Response => {
  const ended = new AbortController()
  const end = () => ended.abort()
  request.signal.addEventListener('abort', end)
  const isStillSignedIn = () => {
    const token = credentials.read(request)
    return token !== null && readSignInToken(token, secret, clock()) !== null
  }
  const encoder = new TextEncoder()

  const body = new ReadableStream<Uint8Array>(
    {
      start: async (controller) => {
        const send = async (events: readonly StoredEvent[]) => {
          // A stream outlives no sign-in: the reader connects again and is told to sign in.
          if (!isStillSignedIn()) return end()
          const data = await messageOf(events, clock())
          if (data === null || ended.signal.aborted) return
          // Behind a service worker, leaving the page may tell nobody: an unread stream ends itself.
          if ((controller.desiredSize ?? 0) < -unreadAllowed) return end()
          controller.enqueue(encoder.encode(`data: ${data}\n\n`))
        }
        const heartbeat = setInterval(() => void send([]).catch(end), heartbeatSeconds * 1000)
        ended.signal.addEventListener('abort', () => clearInterval(heartbeat))
        try {
          await send([])
          for await (const events of log.tail(stream, after, ended.signal)) await send(events)
        } finally {
          end()
          try {
            controller.close()
          } catch {
            // Already cancelled by the reader.
          }
        }
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  )
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}
