import { expect, test } from 'vitest'

import { rightCaseAnswers } from '../../server/demonstration/right-answers.ts'
import { caseStudies } from '../content/case-studies/case-studies.ts'
import { answerInWords } from './answer-in-words.ts'

const steps = caseStudies.flatMap((caseStudy) => caseStudy.steps.map((step) => ({ caseStudy, step, id: step.id })))

test.each(steps)('a whole answer to « $id » is said in words, without an id of the content', ({ caseStudy, step }) => {
  const answer = rightCaseAnswers(caseStudy.id)[step.id]
  const lines = answer ? answerInWords(step, answer) : []
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.join('\n')).not.toMatch(/undefined|\[object/)
})
