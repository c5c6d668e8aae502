import type { CaseStudyId } from '../../src/content/course-ids.ts'
import { case1Key } from './case-1.ts'
import { case3Key } from './case-3.ts'
import type { CaseStudyKey } from './case-study-key.ts'

const keys: Readonly<Record<CaseStudyId, CaseStudyKey>> = { 'case-1': case1Key, 'case-3': case3Key }

export const caseStudyKeyOf = (id: CaseStudyId): CaseStudyKey => keys[id]
