import type { CaseStudy } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

export const case2: CaseStudy = {
  ...caseStudySheetOf('case-2'),
  context: [],
  characters: [],
  documents: [],
  steps: [],
}
