import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import * as z from 'zod/mini'

import { streamEndpoint } from './endpoint.ts'
import { listenTo } from './event-stream.ts'
import { Problem } from './problem.ts'

const tail = streamEndpoint({ path: '/api/tail', access: 'public', answers: 'event-stream' })
const server = setupServer()
let said: string
let asked = 0

beforeEach(() => {
  asked = 0
  server.listen({ onUnhandledFrame: 'error' })
  server.use(
    http.get('/api/tail', () => {
      asked++
      return new HttpResponse(`data: ${said}\n\n`, { headers: { 'content-type': 'text/event-stream' } })
    }),
  )
})
afterEach(() => server.close())

const listening = () => {
  const onMessage = vi.fn<(message: { position: number }) => void>()
  const onState = vi.fn<(connected: boolean, refusal?: Problem) => void>()
  onTestFinished(listenTo(tail, {}, z.object({ position: z.int() }), { onMessage, onState }))
  return { onMessage, onState }
}

/** Seconds of a page that goes on, with what the network does meanwhile. */
const letPass = async (seconds: number) => {
  for (let tenth = 0; tenth < seconds * 10; tenth++) {
    await vi.advanceTimersByTimeAsync(100)
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
  }
}

test('a message that can’t be read is not a connection: the server is asked less and less often', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  said = '{"position":"one"}'
  const { onMessage, onState } = listening()
  await letPass(20)
  // At 0, 0.5, 1.5, 3.5, 8.5, 13.5 and 18.5 s; without a pause that grows it would be 40 times.
  expect(asked).toBeGreaterThan(4)
  expect(asked).toBeLessThan(9)
  expect(onMessage).not.toHaveBeenCalled()
  expect(onState).not.toHaveBeenCalledWith(true)
})

test('a message that can be read is one, and a cut after it is tried again soon', async () => {
  said = '{"position":3}'
  const { onMessage, onState } = listening()
  await vi.waitFor(() => expect(onMessage.mock.calls.length).toBeGreaterThan(1), 3000)
  expect(onMessage).toHaveBeenCalledWith({ position: 3 })
  expect(onState.mock.calls.slice(0, 3)).toEqual([[true], [false], [true]])
})

test('a refusal is said once and ends the listening', async () => {
  server.use(
    http.get('/api/tail', () => {
      asked++
      return Response.json(new Problem('sign-in-required').toBody(), { status: 401 })
    }),
  )
  const { onState } = listening()
  await vi.waitFor(() => expect(onState).toHaveBeenCalledOnce())
  expect(onState.mock.calls[0]?.[1]?.code).toBe('sign-in-required')
  expect(asked).toBe(1)
})

/** A server that says one thing, then is silent with the connection open. */
const oneWordThenSilence = () => {
  server.use(
    http.get('/api/tail', () => {
      asked++
      const word = new TextEncoder().encode('data: {"position":3}\n\n')
      return new HttpResponse(new ReadableStream({ start: (controller) => controller.enqueue(word) }), {
        headers: { 'content-type': 'text/event-stream' },
      })
    }),
  )
}

test('when the browser says that the network is gone, an open connection is not believed', async () => {
  oneWordThenSilence()
  const { onState } = listening()
  await vi.waitFor(() => expect(onState).toHaveBeenLastCalledWith(true))
  server.use(http.get('/api/tail', () => HttpResponse.error()))
  window.dispatchEvent(new Event('offline'))
  await vi.waitFor(() => expect(onState).toHaveBeenLastCalledWith(false), 1000)
})

test('a server on this very device, which needs no network, is found again at once', async () => {
  oneWordThenSilence()
  const { onState } = listening()
  await vi.waitFor(() => expect(onState).toHaveBeenLastCalledWith(true))
  window.dispatchEvent(new Event('offline'))
  await vi.waitFor(() => expect(onState.mock.calls).toEqual([[true], [false], [true]]), 400)
})

test('when the network is back, nobody waits for the next try', async () => {
  server.use(http.get('/api/tail', () => HttpResponse.error()))
  const { onState } = listening()
  await vi.waitFor(() => expect(onState.mock.calls.length).toBe(2), 3000)
  server.resetHandlers()
  oneWordThenSilence()
  window.dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(onState).toHaveBeenLastCalledWith(true), 400)
})

test('a silence of eight seconds ends a connection that looks open', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  oneWordThenSilence()
  const { onState } = listening()
  await letPass(7.5)
  expect(onState.mock.calls).toEqual([[true]])
  await letPass(0.8)
  expect(onState.mock.calls[1]).toEqual([false])
})
