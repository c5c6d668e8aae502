import { queryOptions } from '@tanstack/react-query'

import { callApi } from '../kernel/call-api.ts'
import { getQuestionBank } from './contract.ts'

export const questionBankQuery = queryOptions({
  queryKey: ['question-bank'],
  queryFn: async ({ signal }) => (await callApi(getQuestionBank, { signal })).questions,
})
