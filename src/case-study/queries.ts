import { queryOptions } from '@tanstack/react-query'

import type { CaseStudyId } from '../content/course-ids.ts'
import { callApi } from '../kernel/call-api.ts'
import { getCaseStudyWork } from './contract.ts'

export const caseStudyWorkQuery = (caseStudyId: CaseStudyId) =>
  queryOptions({
    queryKey: ['case-study', caseStudyId],
    queryFn: ({ signal }) => callApi(getCaseStudyWork, { params: { caseStudyId }, signal }),
  })
