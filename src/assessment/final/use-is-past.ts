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
    const leftMs = Date.parse(instant) + aheadMs - Date.now()
    const timer = setTimeout(() => setPast(instant), Math.max(0, leftMs))
    return () => clearTimeout(timer)
  }, [instant, aheadMs])
  return instant !== null && past === instant
}
