import { queryOptions } from '@tanstack/react-query'

import type { ModuleNumber } from '../content/course-ids.ts'
import { callApi } from '../kernel/call-api.ts'
import { getQuiz } from './contract.ts'

export const quizQuery = (moduleNumber: ModuleNumber) =>
  queryOptions({
    queryKey: ['quiz', moduleNumber],
    queryFn: ({ signal }) => callApi(getQuiz, { params: { moduleNumber }, signal }),
  })
