import { queryOptions } from '@tanstack/react-query'

import { callApi } from '../kernel/call-api.ts'
import { getFinalAssessment } from './final-contract.ts'
import { getPositioningQuiz } from './positioning-contract.ts'

export const positioningQuizQuery = queryOptions({
  queryKey: ['positioning-quiz'],
  queryFn: ({ signal }) => callApi(getPositioningQuiz, { signal }),
})

export const finalAssessmentKey = ['final-assessment'] as const

export const finalAssessmentQuery = queryOptions({
  queryKey: finalAssessmentKey,
  queryFn: ({ signal }) => callApi(getFinalAssessment, { signal }),
})
