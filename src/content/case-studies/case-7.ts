import type { CaseStudy } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

export const case7: CaseStudy = {
  ...caseStudySheetOf('case-7'),
  context: [],
  characters: [],
  documents: [],
  steps: [],
}
