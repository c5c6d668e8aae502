import type { CaseStudy } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

export const case8: CaseStudy = {
  ...caseStudySheetOf('case-8'),
  context: [],
  characters: [],
  documents: [],
  steps: [],
}
