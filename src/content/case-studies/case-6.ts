import type { CaseStudy } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

export const case6: CaseStudy = {
  ...caseStudySheetOf('case-6'),
  context: [],
  characters: [],
  documents: [],
  steps: [],
}
