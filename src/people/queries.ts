import { queryOptions } from '@tanstack/react-query'

import { callApi } from '../kernel/call-api.ts'
import { getMe } from './contract.ts'

/** Who is signed in on this device, `null` when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => callApi(getMe, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
