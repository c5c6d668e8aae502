import { createParser } from 'eventsource-parser'
import * as z from 'zod/mini'

import { fetchApi } from './call-api.ts'
import type { Endpoint } from './endpoint.ts'
import { Problem } from './problem.ts'

/** Silence after which a connection is taken for dead: a heartbeat of 5 s missed, and 3 s for a slow network. */
const silenceMs = 8000
const retryMs = [500, 1000, 2000, 5000] as const

/**
 * Listens to an event stream for as long as it is wanted: reconnects after a cut, a sleep or
 * a silence. When the browser says that the network came or went, the connection, which may look
 * open for long, is made anew: without a network that fails at once. `EventSource` can't carry the mock host's token, and tells nothing of silences.
 * @param listen.onState `false` when the connection is lost; the caller's data may be old then.
 *   With a refusal nobody tries again: the sign-in is over, or there is nothing to listen to
 * @returns how to stop
 */
export const listenTo = <Message>(
  endpoint: Endpoint,
  params: Readonly<Record<string, string>>,
  schema: z.ZodMiniType<Message>,
  listen: {
    readonly onMessage: (message: Message) => void
    readonly onState: (connected: boolean, refusal?: Problem) => void
  },
): (() => void) => {
  const stopped = new AbortController()
  let failures = 0
  /** The attempt that goes on, with the pause after it. */
  let attempt = new AbortController()
  const tryAgain = () => attempt.abort()
  for (const change of ['online', 'offline']) window.addEventListener(change, tryAgain, { signal: stopped.signal })

  const run = async () => {
    while (!stopped.signal.aborted) {
      attempt = new AbortController()
      const { signal } = attempt
      try {
        await readOnce(endpoint, params, signal, (data) => {
          const message = z.parse(schema, JSON.parse(data))
          // Not before: a server that says what this page can't read must not be asked in a loop.
          failures = 0
          listen.onState(true)
          listen.onMessage(message)
        })
      } catch (error) {
        if (stopped.signal.aborted) return
        if (error instanceof Problem && error.code !== 'unreachable' && error.code !== 'unexpected') {
          listen.onState(false, error)
          return
        }
      }
      if (stopped.signal.aborted) return
      listen.onState(false)
      await pause(retryMs[Math.min(failures++, retryMs.length - 1)] ?? 5000, signal)
    }
  }
  void run()
  return () => {
    stopped.abort()
    attempt.abort()
  }
}

const readOnce = async (
  endpoint: Endpoint,
  params: Readonly<Record<string, string>>,
  stopped: AbortSignal,
  onData: (data: string) => void,
): Promise<void> => {
  const attempt = new AbortController()
  const end = () => attempt.abort()
  stopped.addEventListener('abort', end)
  let silence = setTimeout(end, silenceMs)
  try {
    const response = await fetchApi(endpoint, { params, signal: attempt.signal })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    const parser = createParser({ onEvent: ({ data }) => onData(data) })
    if (!reader) return
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      clearTimeout(silence)
      silence = setTimeout(end, silenceMs)
      parser.feed(value)
    }
  } finally {
    clearTimeout(silence)
    stopped.removeEventListener('abort', end)
    attempt.abort()
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
