import { expect, test } from 'vitest'

import { questionBank } from './question-bank.ts'
import type { Question } from './question.ts'

/**
 * The bank as the course's dossier has it (§ 5), written a second time: id, objective, module,
 * stars, type and key. A slip in either shows here.
 */
const dossier = `
  Q01 O1 1 1 single-choice c
  Q02 O1 1 1 ordering bedfac
  Q03 O1 1 1 single-choice b
  Q04 O1 1 2 single-choice c
  Q05 O1 1 2 numeric 75±0
  Q06 O1 1 2 numeric 12±0
  Q07 O1 1 2 matching 1-c2-d3-b4-a
  Q08 O1 1 2 multiple-choice abd
  Q09 O1 1 2 single-choice c
  Q10 O1 1 3 multiple-choice abd
  Q11 O1 1 2 short-text -
  Q12 O1 1 1 numeric 80±0
  Q13 O1 1 1 single-choice c
  Q14 O1 2 1 single-choice b
  Q15 O1 2 3 numeric 30±0
  Q16 O1 1 1 ordering bcda
  Q17 O2 3 1 numeric 5±0
  Q18 O2 3 2 numeric 3.5±0
  Q19 O2 3 2 single-choice c
  Q20 O2 3 2 matching 1-c2-b3-a4-d
  Q21 O2 4 2 single-choice c
  Q22 O2 4 3 numeric 2.8±0.1
  Q23 O2 4 1 numeric 4±0
  Q24 O2 4 3 numeric 396±1
  Q25 O2 4 2 numeric 85±0
  Q26 O2 4 3 single-choice b
  Q27 O2 4 2 numeric 27±0
  Q28 O2 4 2 multiple-choice ad
  Q29 O2 4 2 single-choice a
  Q30 O2 4 1 single-choice c
  Q31 O2 4 2 ordering bdeacf
  Q32 O2 3 3 multiple-choice acd
  Q33 O3 2 1 numeric 19±0
  Q34 O3 2 1 single-choice b
  Q35 O3 2 1 numeric 70±0
  Q36 O3 2 2 single-choice a
  Q37 O3 2 2 matching 1-a2-b3-c4-d
  Q38 O3 2 1 single-choice b
  Q39 O3 3 2 matching 1-b2-c3-a4-d
  Q40 O3 3 1 numeric -1.5±0
  Q41 O3 2 3 numeric 14.8±0.1
  Q42 O3 2 2 single-choice b
  Q43 O3 3 2 multiple-choice abd
  Q44 O3 3 2 ordering bdcae
  Q45 O3 3 3 single-choice b
  Q46 O3 3 2 numeric 30±0
  Q47 O3 5 2 single-choice c
  Q48 O3 5 3 short-text -
  Q49 O4 5 2 matching 1-c2-b3-d4-a
  Q50 O4 5 2 single-choice c
  Q51 O4 5 1 numeric 90±0
  Q52 O4 5 1 numeric 17.5±0
  Q53 O4 5 2 numeric 71.4±0.1
  Q54 O4 5 2 numeric 280±0
  Q55 O4 5 3 numeric 44000±0
  Q56 O4 5 2 numeric 16100±0
  Q57 O4 5 3 single-choice c
  Q58 O4 5 2 ordering cba
  Q59 O4 5 2 multiple-choice ac
  Q60 O4 5 2 single-choice c
  Q61 O4 5 2 single-choice c
  Q62 O4 5 2 multiple-choice acd
  Q63 O4 5 3 short-text -
  Q64 O4 5 1 ordering bcda
  Q65 O4 5 2 single-choice b
  Q66 O4 5 2 numeric 76.4±0.1
`

const keyOf = (question: Question): string => {
  switch (question.type) {
    case 'single-choice':
      return question.key
    case 'multiple-choice':
      return question.key.toSorted().join('')
    case 'ordering':
      return question.key.join('')
    case 'matching':
      return question.left.map(({ id }) => `${id}-${question.key[id]}`).join('')
    case 'numeric':
      return `${question.key}±${question.tolerance}`
    case 'short-text':
      return '-'
  }
}

test.each(dossier.trim().split('\n'))('%s', (line) => {
  const words = line.trim().split(' ')
  const question = questionBank.find(({ id }) => id === words[0])
  if (question === undefined) throw new Error(`${line} is not in the bank`)
  const { id, objective, module, difficulty, type } = question
  expect([id, objective, `${module}`, `${difficulty}`, type, keyOf(question)]).toEqual(words)
})

test('and nothing else is in the bank', () => {
  expect(questionBank).toHaveLength(dossier.trim().split('\n').length)
})
