import { useEffect, useState } from 'react'

import type { Instant } from '../../kernel/instant.ts'

/**
 * Whether an instant of the server has come. Time given meanwhile moves it: then it has not.
 * @param aheadMs how far this device's clock is ahead of the server's
 */
export const useIsPast = (instant: Instant | null, aheadMs: number): boolean => {
  const [past, setPast] = useState<Instant | null>(null)
  useEffect(() => {
    if (instant === null) return
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      clearTimeout(timer)
      const leftMs = Date.parse(instant) + aheadMs - Date.now()
      timer = setTimeout(() => setPast(instant), Math.max(0, leftMs))
    }
    wait()
    // A timer does not count the time that a phone sleeps.
    document.addEventListener('visibilitychange', wait)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', wait)
    }
  }, [instant, aheadMs])
  return instant !== null && past === instant
}
