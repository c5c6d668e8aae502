import type { CaseStudy } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

export const case4: CaseStudy = {
  ...caseStudySheetOf('case-4'),
  context: [],
  characters: [],
  documents: [],
  steps: [],
}
