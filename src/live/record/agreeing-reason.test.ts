import { expect, test } from 'vitest'

import { agreeingReason } from './agreeing-reason.ts'

const caseStudies = [
  { caseStudyId: 'case-1', level: 3, decidedBy: 'trainer', state: 'assessed' },
  { caseStudyId: 'case-3', level: 2, decidedBy: 'answers', state: 'assessed' },
] as const
const quiz = { correct: 0, outOf: 0, percent: null, missingModules: [] }
const plain = (text: string) => text.replace(/\s/g, ' ')

test('the reason names each proof there is, and no other', () => {
  const finalAssessment = { correct: 4, outOf: 4, percent: 100 }
  expect(plain(agreeingReason({ quiz, finalAssessment, caseStudies: [...caseStudies] }))).toBe(
    'Conforme aux preuves : évaluation finale 100 %, étude de cas niveau 3.',
  )
  const taken = { correct: 4, outOf: 5, percent: 80, missingModules: [] }
  expect(plain(agreeingReason({ quiz: taken, finalAssessment: null, caseStudies: [] }))).toBe(
    'Conforme aux preuves : quiz 80 %.',
  )
})
