import { QueryClient } from '@tanstack/react-query'

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

/** Reads again what a recorded command changed, wherever it shows. */
export const refresh = (keys: readonly (readonly (string | number)[])[]): Promise<unknown> =>
  Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
