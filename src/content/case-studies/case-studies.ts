import { type CaseStudyId, caseStudyIds } from '../course-ids.ts'
import { case1 } from './case-1.ts'
import { case2 } from './case-2.ts'
import { case3 } from './case-3.ts'
import { case4 } from './case-4.ts'
import { case5 } from './case-5.ts'
import { case6 } from './case-6.ts'
import { case7 } from './case-7.ts'
import { case8 } from './case-8.ts'
import type { CaseStudy } from './case-study.ts'

const byId: Readonly<Record<CaseStudyId, CaseStudy>> = {
  'case-1': case1,
  'case-2': case2,
  'case-3': case3,
  'case-4': case4,
  'case-5': case5,
  'case-6': case6,
  'case-7': case7,
  'case-8': case8,
}

export const caseStudyById = (id: CaseStudyId): CaseStudy => byId[id]

/** In the order of the course. */
export const caseStudies: readonly CaseStudy[] = caseStudyIds.map(caseStudyById)
