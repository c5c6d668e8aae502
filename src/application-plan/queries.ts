import { queryOptions } from '@tanstack/react-query'

import { callApi } from '../kernel/call-api.ts'
import { getMyPlan } from './contract.ts'

export const planQuery = queryOptions({
  queryKey: ['application-plan'],
  queryFn: ({ signal }) => callApi(getMyPlan, { signal }),
})
