import { useCallback, useLayoutEffect, useRef } from 'react'

/** The same function at every drawing, which calls the latest one: what is memoized need not be drawn for it. */
export const useLatest = <Args extends readonly unknown[]>(handler: (...args: Args) => void) => {
  const latest = useRef(handler)
  useLayoutEffect(() => {
    latest.current = handler
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
