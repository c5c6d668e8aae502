import { type CaseStudyId, caseStudyIds } from '../course-ids.ts'
import { case1 } from './case-1.ts'
import { case3 } from './case-3.ts'
import type { CaseStudy } from './case-study.ts'

const byId: Readonly<Record<CaseStudyId, CaseStudy>> = { 'case-1': case1, 'case-3': case3 }

export const caseStudyById = (id: CaseStudyId): CaseStudy => byId[id]

/** In the order of the course. */
export const caseStudies: readonly CaseStudy[] = caseStudyIds.map(caseStudyById)
