import { QueryObserver } from '@tanstack/react-query'
import { afterEach, describe, expect, test } from 'vitest'

import { queryClient, refresh } from './query-client.ts'

afterEach(() => queryClient.clear())

const queryKey = ['journey'] as const

/** A server that answers when told to, with how many answers it has begun. */
const slowServer = () => {
  const asked: { answer: () => void; fail: () => void }[] = []
  const queryFn = () => {
    const rank = asked.length + 1
    return new Promise<number>((resolve, reject) => {
      asked.push({ answer: () => resolve(rank), fail: () => reject(new Error('refused')) })
    })
  }
  return { asked, queryFn }
}

/** Whether it has resolved by now, microtasks and timers of 0 ms included. */
const hasResolved = async (work: Promise<unknown>) => {
  let resolved = false
  void work.then(() => (resolved = true))
  await new Promise((resolve) => setTimeout(resolve))
  return resolved
}

describe('reading again what a command changed', () => {
  test('ends at once when nobody has read it', async () => {
    expect(await hasResolved(refresh([queryKey]))).toBe(true)
  })

  test('ends when the read a page to come waits for has ended, and has it read again', async () => {
    const { asked, queryFn } = slowServer()
    const loading = queryClient.ensureQueryData({ queryKey, queryFn })
    const refreshed = refresh([queryKey])
    expect(await hasResolved(refreshed)).toBe(false)
    asked[0]?.answer()
    await refreshed
    expect(await loading).toBe(1)
    expect(asked).toHaveLength(1)
    // That read began before the command was recorded: it does not pass for fresh.
    expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(true)
  })

  test('ends when that read fails', async () => {
    const { asked, queryFn } = slowServer()
    const loading = queryClient.ensureQueryData({ queryKey, queryFn })
    const refreshed = refresh([queryKey])
    asked[0]?.fail()
    await expect(loading).rejects.toThrow('refused')
    await refreshed
  })

  test('ends when that read is forgotten, at a sign-out', async () => {
    const { queryFn } = slowServer()
    const loading = queryClient.ensureQueryData({ queryKey, queryFn })
    const refreshed = refresh([queryKey])
    void loading.catch(() => {})
    queryClient.getQueryCache().find({ queryKey })?.destroy()
    queryClient.clear()
    await refreshed
    await expect(loading).rejects.toThrow()
  })

  test('on screen: waits for the newer read that replaced its own', async () => {
    const { asked, queryFn } = slowServer()
    queryClient.setQueryData(queryKey, 0)
    const shown = new QueryObserver(queryClient, { queryKey, queryFn, staleTime: Number.POSITIVE_INFINITY })
    const leave = shown.subscribe(() => {})
    const refreshed = refresh([queryKey])
    expect(await hasResolved(refreshed)).toBe(false)
    void queryClient.invalidateQueries({ queryKey })
    expect(await hasResolved(refreshed)).toBe(false)
    asked[1]?.answer()
    await refreshed
    expect(shown.getCurrentResult().data).toBe(2)
    leave()
  })
})
