import type { CaseStudy } from '../content/case-studies/case-study.ts'
import type { CaseStudyId } from '../content/course-ids.ts'
import { loadOnce } from '../kernel/load-once.ts'

/** A case study with its documents and steps; each one is its own chunk. */
export const loadCaseStudy = loadOnce((id: CaseStudyId): Promise<CaseStudy> => files[id]())

const files: Readonly<Record<CaseStudyId, () => Promise<CaseStudy>>> = {
  'case-1': () => import('../content/case-studies/case-1.ts').then(({ case1 }) => case1),
  'case-2': () => import('../content/case-studies/case-2.ts').then(({ case2 }) => case2),
  'case-3': () => import('../content/case-studies/case-3.ts').then(({ case3 }) => case3),
  'case-4': () => import('../content/case-studies/case-4.ts').then(({ case4 }) => case4),
  'case-5': () => import('../content/case-studies/case-5.ts').then(({ case5 }) => case5),
  'case-6': () => import('../content/case-studies/case-6.ts').then(({ case6 }) => case6),
  'case-7': () => import('../content/case-studies/case-7.ts').then(({ case7 }) => case7),
  'case-8': () => import('../content/case-studies/case-8.ts').then(({ case8 }) => case8),
}
