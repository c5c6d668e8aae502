import { queryOptions } from '@tanstack/react-query'

import { callApi } from '../kernel/call-api.ts'
import { Problem } from '../kernel/problem.ts'
import { type Me, getMe } from './contract.ts'

/** Who is signed in on this device, `null` when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await callApi(getMe, { signal })
    } catch (error) {
      if (error instanceof Problem && error.code === 'sign-in-required') return null
      throw error
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
})
