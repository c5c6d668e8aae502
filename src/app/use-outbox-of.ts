import { useLayoutEffect } from 'react'

import { closeOutbox, openOutbox } from '../outbox/outbox.ts'
import type { Me } from '../people/contract.ts'
import { refresh } from './query-client.ts'

/**
 * Sends what waits for the trainee who is signed in; a trainer, or nobody, has nothing to send.
 * Open before anybody can type in a field that the same change shows: hence the layout effect.
 * @param since when this was known, 0 before: what waits is sent anew after each sign-in
 */
export const useOutboxOf = (me: Me | null | undefined, since: number) => {
  useLayoutEffect(() => {
    if (me === undefined || since === 0) return
    if (me?.role === 'trainee') openOutbox(me.id, refresh)
    else closeOutbox()
  }, [me, since])
}
