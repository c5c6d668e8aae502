import { create } from 'zustand'

/** A cut that mends itself within this is nobody's business: a proxy that ends a stream, a wake-up. */
const graceMs = 2000

/**
 * Whether the server is within reach, by what the page hears of it: known even when nothing waits
 * to be sent. `navigator.onLine` alone is no proof: a server on the same device needs no network.
 */
export const useReach = create<{ readonly isLost: boolean }>(() => ({ isLost: false }))

let timer: ReturnType<typeof setTimeout> | undefined

/** What the live tail says: heard, cut, or nothing any more because nobody listens. */
export const tellReach = (heard: 'yes' | 'no' | 'not-listening'): void => {
  if (heard === 'no') {
    timer ??= setTimeout(() => useReach.setState({ isLost: true }), graceMs)
    return
  }
  clearTimeout(timer)
  timer = undefined
  if (useReach.getState().isLost) useReach.setState({ isLost: false })
}
