import { expect, test } from 'vitest'

import { getQuiz } from '../../src/assessment/contract.ts'
import { newId } from '../../src/kernel/ids.ts'
import { getQuestionBank, importQuestions, withdrawQuestion } from '../../src/question-bank/contract.ts'
import type { QuestionContent } from '../../src/question-bank/question.ts'
import { classroom } from '../testing/classroom.ts'
import { bankOf } from './bank-view.ts'

const question = (prompt: string): QuestionContent => ({
  type: 'single-choice',
  objective: 'O1',
  module: 1,
  difficulty: 1,
  prompt,
  options: [
    { id: 'a', text: 'Oui' },
    { id: 'b', text: 'Non' },
  ],
  key: 'a',
  explanation: '',
})

const bankOfTrainer = async () => {
  const room = await classroom()
  const trainer = await room.trainer()
  return {
    room,
    trainer,
    imported: async () => (await trainer.call(getQuestionBank)).questions.filter((one) => one.imported !== null),
    importing: (...questions: QuestionContent[]) => trainer.call(importQuestions, { body: { questions } }),
    eventCount: async () => (await room.log.read('organisation', 0)).length,
  }
}

test('the bank says of each question which form of a quiz asks it', async () => {
  const { trainer } = await bankOfTrainer()
  const { questions } = await trainer.call(getQuestionBank)
  const formOf = (id: string) => questions.find((one) => one.id === id)?.quizForm
  expect([formOf('Q01'), formOf('Q03'), formOf('Q11')]).toEqual(['A', 'B', null])
  expect(questions).toHaveLength(66)
})

test('imported questions stand behind the course’s own, with who brought them and when', async () => {
  const bank = await bankOfTrainer()
  await bank.importing(question('Un ?'), question('Deux ?'))
  expect(await bank.imported()).toEqual([
    {
      id: 'I01',
      quizForm: null,
      imported: { by: 'Claire Fontanel', at: bank.room.now() },
      question: question('Un ?'),
    },
    expect.objectContaining({ id: 'I02', question: question('Deux ?') }),
  ])
})

test('a question that is there already, imported or of the course, is not added again', async () => {
  const bank = await bankOfTrainer()
  await bank.importing(question('Un ?'), question('Un  ?'))
  const before = await bank.eventCount()
  await bank.importing(question('Un ?'), bankOf([])[0]!.question)
  expect(await bank.eventCount()).toBe(before)
  expect(await bank.imported()).toHaveLength(1)
})

test('a withdrawn question leaves the bank, may come back, and leaves its id to nobody', async () => {
  const bank = await bankOfTrainer()
  await bank.importing(question('Un ?'))
  const params = { questionId: 'I01' }
  await bank.trainer.call(withdrawQuestion, { params })
  expect(await bank.imported()).toEqual([])
  const before = await bank.eventCount()
  await bank.trainer.call(withdrawQuestion, { params })
  expect(await bank.eventCount()).toBe(before)
  await bank.importing(question('Un ?'))
  expect((await bank.imported()).map(({ id }) => id)).toEqual(['I02'])
})

test.each(['Q01', 'I07'])('%s, which nobody imported, is not withdrawn', async (questionId) => {
  const { trainer } = await bankOfTrainer()
  const response = await trainer.send(withdrawQuestion, { params: { questionId }, body: { commandId: newId() } })
  expect(response.status).toBe(404)
})

test.each<[string, Record<string, unknown>]>([
  ['a key that is no option', { key: 'z' }],
  [
    'an option twice',
    {
      options: [
        { id: 'a', text: 'Oui' },
        { id: 'b', text: 'Oui' },
      ],
    },
  ],
  ['a difficulty there is not', { difficulty: 4 }],
  ['an empty prompt', { prompt: '  ' }],
  ['something the schema does not name', { hidden: true }],
])('%s is refused and nothing is recorded', async (_, change) => {
  const bank = await bankOfTrainer()
  const before = await bank.eventCount()
  const body = { commandId: newId(), questions: [{ ...question('Un ?'), ...change }] }
  expect((await bank.trainer.send(importQuestions, { body })).status).toBe(422)
  expect(await bank.eventCount()).toBe(before)
})

test('a trainee’s quiz asks nothing that was imported', async () => {
  const bank = await bankOfTrainer()
  await bank.importing(question('Un ?'))
  const karim = await bank.room.trainee('demo-karim')
  const response = await karim.send(getQuestionBank)
  expect(response.status).toBe(403)
  const { questions } = await karim.call(getQuiz, { params: { moduleNumber: 1 } })
  expect(questions.every(({ id }) => id.startsWith('Q'))).toBe(true)
})
