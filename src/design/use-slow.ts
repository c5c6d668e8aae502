import { useEffect, useState } from 'react'

/** Up to a second an answer feels like one's own doing (Nielsen 1993, Miller 1968): nothing to explain yet. */
const noticedAfterMs = 1000

/** Whether something has been running long enough to owe an explanation. */
export const useSlow = (isRunning: boolean, afterMs = noticedAfterMs): boolean => {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isRunning) return
    const timer = setTimeout(() => setSlow(true), afterMs)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isRunning, afterMs])
  return isRunning && isSlow
}
