import { expect, test } from 'vitest'

import { actionSlot } from '../application-plan/commands.ts'
import { finalSlot, positioningSlot, questionSlot, ratingSlot } from '../assessment/commands.ts'
import {
  finalSubmissionSlot,
  positioningSubmissionSlot,
  quizSubmissionSlot,
  selfAssessmentSubmissionSlot,
} from '../assessment/submission-slots.ts'
import { stepSlot, submissionSlot } from '../case-study/commands.ts'
import { answerSlot, markSlot, submissionSlot as analysisSlot } from '../professional-document/commands.ts'
import { completionSlot } from '../lesson/commands.ts'
import { whatWasGiven, whereGiven } from './what-was-given.ts'

test.each([
  [questionSlot(2, 1, 'Q34'), 'Votre réponse au quiz du module 2'],
  [quizSubmissionSlot(2, 1), 'La remise de votre quiz du module 2'],
  [ratingSlot('before', 'O1'), 'Votre réponse au positionnement'],
  [ratingSlot('after', 'O1'), 'Votre réponse à l’auto-évaluation'],
  [selfAssessmentSubmissionSlot('after'), 'La validation de votre auto-évaluation'],
  [positioningSlot('Q01'), 'Votre réponse au quiz de positionnement'],
  [positioningSubmissionSlot, 'La remise de votre quiz de positionnement'],
  [finalSlot(1, 'Q03'), 'Votre réponse à l’évaluation finale'],
  [finalSubmissionSlot(2), 'La remise de votre évaluation finale'],
  [stepSlot('case-3', 1, 'liaison'), 'Votre réponse à l’étude de cas 3'],
  [submissionSlot('case-1', 1), 'La remise de votre étude de cas 1'],
  [answerSlot('document-c', 'rewrite'), 'Votre analyse du document C'],
  [markSlot('document-a', 'bons'), 'Votre analyse du document A'],
  [analysisSlot('document-b'), 'La remise de votre analyse du document B'],
  [actionSlot('019ab3c4'), 'Une action de votre plan'],
  [completionSlot('1.1'), 'La fin de la leçon 1.1'],
  ['constructor/1', 'Une de vos réponses'],
])('%s is « %s »', (slot, words) => {
  expect(whatWasGiven(slot)).toBe(words)
})

test('an answer to a step leads back to its step, and nothing else leads anywhere', () => {
  expect(whereGiven(stepSlot('case-3', 1, 'revenue'))).toBe('/etudes-de-cas/case-3?etape=revenue')
  expect(whereGiven(stepSlot('case-3', 1, ''))).toBeNull()
  expect(whereGiven(submissionSlot('case-1', 1))).toBeNull()
  expect(whereGiven(questionSlot(2, 1, 'Q34'))).toBeNull()
})
