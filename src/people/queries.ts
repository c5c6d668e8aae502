import { queryOptions } from '@tanstack/react-query'

import { actAs, callApi } from '../kernel/call-api.ts'
import { getMe } from './contract.ts'

/** Who is signed in on this device, `null` when nobody is. From then on this page acts as them. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const me = await callApi(getMe, { signal })
    actAs(me?.id ?? null)
    return me
  },
  staleTime: Number.POSITIVE_INFINITY,
})
