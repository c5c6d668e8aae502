import { type Query, QueryClient } from '@tanstack/react-query'

import { Problem } from '../kernel/problem.ts'

/** Live tails say when to read again; a return to the tab or the network reads afresh too. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      retry: (failures, error) => error instanceof Problem && error.code === 'unreachable' && failures < 2,
    },
    mutations: { networkMode: 'always' },
  },
})

/** Reads again what a recorded command changed, wherever it shows. Resolves when it has been read. */
export const refresh = (keys: readonly (readonly (string | number)[])[]): Promise<unknown> =>
  Promise.all(keys.map(readAgain))

const readAgain = async (queryKey: readonly (string | number)[]): Promise<void> => {
  // A first read, or one a page to come waits for, is never restarted: it may have begun before
  // the command was recorded, and its answer would pass for fresh.
  await readsOf(queryKey, (query) => query.state.data === undefined || !query.isActive())
  await queryClient.invalidateQueries({ queryKey })
  // A live tail may have cancelled that read for a newer one: an answer must not blink in between.
  await readsOf(queryKey)
}

/** Resolves when what is being read now has been, or has failed; what begins meanwhile is not waited for. */
const readsOf = (
  queryKey: readonly (string | number)[],
  predicate: (query: Query) => boolean = () => true,
): Promise<unknown> =>
  Promise.allSettled(
    queryClient
      .getQueryCache()
      .findAll({ queryKey, fetchStatus: 'fetching', predicate })
      .map((query) => query.promise),
  )
