import { queryOptions } from '@tanstack/react-query'

import { callApi } from '../kernel/call-api.ts'
import { getMyJourney } from './contract.ts'

export const journeyKey = ['journey'] as const

export const journeyQuery = queryOptions({
  queryKey: journeyKey,
  queryFn: ({ signal }) => callApi(getMyJourney, { signal }),
})
