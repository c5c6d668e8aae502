import { useEffect, useState } from 'react'

/** Long enough for the page that shows to have asked for all it needs itself. */
const quietAfterMs = 2000

/**
 * Whether the page has shown for a while: time to fetch what may be needed later. Never without a
 * network: code that was asked for then could not be had by this page any more.
 */
export const useQuiet = (): boolean => {
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => {
    const isOver = () => {
      if (navigator.onLine) setQuiet(true)
    }
    const timer = setTimeout(isOver, quietAfterMs)
    window.addEventListener('online', isOver)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', isOver)
    }
  }, [])
  return isQuiet
}
