import { useEffect } from 'react'

import { journeyMessageSchema, tailMyJourney } from '../journey/contract.ts'
import { journeyKey, journeyQuery } from '../journey/queries.ts'
import { listenTo } from '../kernel/event-stream.ts'
import { retryNow } from '../outbox/outbox.ts'
import { tellReach } from '../outbox/reach.ts'
import { queryClient } from './query-client.ts'

/** Reads the journey again when the trainer, another tab or another device changed it; knows when the server is lost. */
export const useJourneyTail = (): void => {
  useEffect(() => {
    let wasConnected = true
    const stop = listenTo(tailMyJourney, {}, journeyMessageSchema, {
      onMessage: ({ position }) => {
        const known = queryClient.getQueryData(journeyQuery.queryKey)?.position ?? 0
        if (position <= known) return
        void queryClient.invalidateQueries({ queryKey: journeyKey })
        void queryClient.invalidateQueries({ queryKey: ['quiz'] })
        void queryClient.invalidateQueries({ queryKey: ['positioning-quiz'] })
        void queryClient.invalidateQueries({ queryKey: ['final-assessment'] })
        void queryClient.invalidateQueries({ queryKey: ['case-study'] })
        void queryClient.invalidateQueries({ queryKey: ['document'] })
        void queryClient.invalidateQueries({ queryKey: ['application-plan'] })
      },
      onState: (connected, refusal) => {
        tellReach(connected ? 'yes' : refusal ? 'not-listening' : 'no')
        // The server answers again: what waits need not wait for its own next try.
        if (connected && !wasConnected) retryNow()
        wasConnected = connected
      },
    })
    return () => {
      stop()
      tellReach('not-listening')
    }
  }, [])
}
