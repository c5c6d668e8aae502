import { queryOptions } from '@tanstack/react-query'

import type { ModuleNumber } from '../content/course-ids.ts'
import { callApi } from '../kernel/call-api.ts'
import { getQuiz } from './contract.ts'
import { getFinalAssessment } from './final-contract.ts'
import { getPositioningQuiz } from './positioning-contract.ts'

export const quizQuery = (moduleNumber: ModuleNumber) =>
  queryOptions({
    queryKey: ['quiz', moduleNumber],
    queryFn: ({ signal }) => callApi(getQuiz, { params: { moduleNumber }, signal }),
  })

export const positioningQuizQuery = queryOptions({
  queryKey: ['positioning-quiz'],
  queryFn: ({ signal }) => callApi(getPositioningQuiz, { signal }),
})

export const finalAssessmentKey = ['final-assessment'] as const

export const finalAssessmentQuery = queryOptions({
  queryKey: finalAssessmentKey,
  queryFn: ({ signal }) => callApi(getFinalAssessment, { signal }),
})
