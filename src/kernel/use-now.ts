import { useEffect, useState } from 'react'

import type { Instant } from './instant.ts'

/** The present, told again every half-minute and when the page wakes up. */
export const useNow = (everyMs = 30_000): Instant => {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const tell = () => setNow(new Date().toISOString())
    const timer = setInterval(tell, everyMs)
    document.addEventListener('visibilitychange', tell)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tell)
    }
  }, [everyMs])
  return now
}
