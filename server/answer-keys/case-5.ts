import type { CaseStudyKey } from './case-study-key.ts'

export const case5Key: CaseStudyKey = {
  caseStudyId: 'case-5',
  version: 1,
  steps: {},
  grid: { O1: ['', '', '', ''], O2: ['', '', '', ''], O3: ['', '', '', ''], O4: ['', '', '', ''] },
  automaticLevels: () => ({}),
}
