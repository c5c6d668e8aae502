import { useEffect } from 'react'

import { isOnlyInMemory } from './device.ts'
import { useOutbox, waiting } from './outbox.ts'

/** Where the device stores nothing, the browser asks before the page that holds the answers is closed. */
export const useUnkeptWarning = (): void => {
  const isUnkept = useOutbox((state) => waiting(state).some(isOnlyInMemory))
  useEffect(() => {
    // Only while it is needed: a page with this listener is never kept for going back to.
    if (!isUnkept) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnkept])
}
