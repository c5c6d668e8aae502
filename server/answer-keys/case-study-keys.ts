import type { CaseStudyId } from '../../src/content/course-ids.ts'
import { case1Key } from './case-1.ts'
import { case2Key } from './case-2.ts'
import { case3Key } from './case-3.ts'
import { case4Key } from './case-4.ts'
import { case5Key } from './case-5.ts'
import { case6Key } from './case-6.ts'
import { case7Key } from './case-7.ts'
import { case8Key } from './case-8.ts'
import type { CaseStudyKey } from './case-study-key.ts'

const keys: Readonly<Record<CaseStudyId, CaseStudyKey>> = {
  'case-1': case1Key,
  'case-2': case2Key,
  'case-3': case3Key,
  'case-4': case4Key,
  'case-5': case5Key,
  'case-6': case6Key,
  'case-7': case7Key,
  'case-8': case8Key,
}

export const caseStudyKeyOf = (id: CaseStudyId): CaseStudyKey => keys[id]
