import { queryOptions } from '@tanstack/react-query'

import type { CaseStudyId } from '../../content/course-ids.ts'
import { callApi } from '../../kernel/call-api.ts'
import { roomSplitsKey } from '../queries.ts'
import { getRoomSplit } from './contract.ts'

export const roomSplitQuery = (trainingSessionId: string, caseStudyId: CaseStudyId) =>
  queryOptions({
    queryKey: [...roomSplitsKey(trainingSessionId), caseStudyId],
    queryFn: ({ signal }) => callApi(getRoomSplit, { params: { trainingSessionId, caseStudyId }, signal }),
  })
