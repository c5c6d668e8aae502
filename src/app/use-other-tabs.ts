import { useEffect } from 'react'

import { hearOtherTabs } from '../kernel/other-tabs.ts'
import { closeOutbox, retryNow } from '../outbox/outbox.ts'
import { meQuery } from '../people/queries.ts'
import { queryClient } from './query-client.ts'

/**
 * When another tab of this browser signs somebody else in, or this person out, nothing of theirs
 * stays on this screen.
 * @param personId whose page this is, `undefined` while it is not known
 */
export const useOtherTabs = (personId: string | null | undefined, leave: () => void = startAfresh): void => {
  useEffect(
    () =>
      hearOtherTabs((signedInId) => {
        if (personId === undefined) return
        // The same person signed in again there: what waited for it here can go.
        if (signedInId === personId) return retryNow()
        if (personId === null) void queryClient.invalidateQueries({ queryKey: meQuery.queryKey })
        else leave()
      }),
    [personId, leave],
  )
}

const startAfresh = () => {
  closeOutbox()
  // Drafts are their owner's alone: where their code can't be fetched, nobody else will see them.
  import('../assessment/quiz-drafts.ts')
    .then(({ dropAllDrafts }) => dropAllDrafts())
    .catch(() => {})
    .finally(() => location.reload())
}
