import { useEffect, useState } from 'react'

/** Long enough for the page that shows to have asked for all it needs itself. */
const quietAfterMs = 2000

/** Whether the page has shown for a while: time to fetch what may be needed later. */
export const useQuiet = (): boolean => {
  const [isQuiet, setQuiet] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(true), quietAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return isQuiet
}
