import type { CaseStudyKey } from './case-study-key.ts'

export const case4Key: CaseStudyKey = {
  caseStudyId: 'case-4',
  version: 1,
  steps: {},
  grid: { O1: ['', '', '', ''], O2: ['', '', '', ''], O3: ['', '', '', ''], O4: ['', '', '', ''] },
  automaticLevels: () => ({}),
}
