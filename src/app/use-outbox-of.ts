import { useEffect } from 'react'

import { closeOutbox, openOutbox } from '../outbox/outbox.ts'
import type { Me } from '../people/contract.ts'
import { refresh } from './query-client.ts'

/** Sends what waits for the trainee who is signed in; a trainer, or nobody, has nothing to send. */
export const useOutboxOf = (me: Me | null | undefined) => {
  useEffect(() => {
    if (me === undefined) return
    if (me?.role === 'trainee') openOutbox(me.id, refresh)
    else closeOutbox()
  }, [me])
}
