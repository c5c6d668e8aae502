import type { CaseStudy } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

export const case5: CaseStudy = {
  ...caseStudySheetOf('case-5'),
  context: [],
  characters: [],
  documents: [],
  steps: [],
}
