import type { CaseStudy } from '../content/case-studies/case-study.ts'
import type { CaseStudyId } from '../content/course-ids.ts'
import { loadOnce } from '../kernel/load-once.ts'

/** A case study with its documents and steps; each one is its own chunk. */
export const loadCaseStudy = loadOnce((id: CaseStudyId): Promise<CaseStudy> => files[id]())

const files: Readonly<Record<CaseStudyId, () => Promise<CaseStudy>>> = {
  'case-1': () => import('../content/case-studies/case-1.ts').then(({ case1 }) => case1),
  'case-3': () => import('../content/case-studies/case-3.ts').then(({ case3 }) => case3),
}
