import { expect, test } from 'vitest'
import * as z from 'zod/mini'

import * as contract from '../../src/assessment/positioning-contract.ts'
import { getMyJourney } from '../../src/journey/contract.ts'
import { newId } from '../../src/kernel/ids.ts'
import { problemSchema } from '../../src/kernel/problem.ts'
import { getTraineeRecord } from '../../src/live/contract.ts'
import { submitPositioning } from '../testing/assessment-way.ts'
import { classroom } from '../testing/classroom.ts'
import { submitRightQuiz } from '../testing/trainee-way.ts'

test('it is handed in with blanks, places the trainee per objective, and counts for nothing', async () => {
  const karim = await (await classroom()).trainee('demo-karim')
  await submitPositioning(karim, ['O2'])
  const { positioningQuiz, objectives } = await karim.call(getMyJourney)
  expect(positioningQuiz.state).toBe('submitted')
  expect(objectives.objectives.map((one) => one.positioningQuiz?.correct)).toEqual([2, 0, 2, 2])
  expect(objectives.objectives.map(({ evidenceResult }) => evidenceResult)).toEqual(Array(4).fill('not-assessed'))
  expect(objectives.missing.filter(({ kind }) => kind === 'quiz-to-take')).toHaveLength(5)
})

test('its correction is the trainer’s alone', async () => {
  const room = await classroom()
  const karim = await room.trainee('demo-karim')
  await submitPositioning(karim)
  const seen = JSON.stringify(await karim.call(contract.getPositioningQuiz))
  expect(seen).not.toMatch(/"(key|explanation|remarks|tolerance|expected|correct|correction)"/)
  const params = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim' }
  const record = await (await room.trainer()).call(getTraineeRecord, { params })
  expect(record.positioningQuiz.correction).toMatchObject({ correct: 8, outOf: 8 })
})

test('a module quiz handed in closes it: its correction has taught what it asks', async () => {
  const karim = await (await classroom()).trainee('demo-karim')
  await submitRightQuiz(karim, 1)
  expect((await karim.call(getMyJourney)).positioningQuiz.state).toBe('closed')
  const response = await karim.send(contract.submitPositioningQuiz, { body: { commandId: newId() } })
  expect(z.parse(problemSchema, await response.json()).type).toBe('positioning-closed')
})

test('handed in, it stays: no answer and no second time', async () => {
  const karim = await (await classroom()).trainee('demo-karim')
  await submitPositioning(karim)
  await submitRightQuiz(karim, 1)
  expect((await karim.call(getMyJourney)).positioningQuiz.state).toBe('submitted')
  const response = await karim.send(contract.submitPositioningQuiz, { body: { commandId: newId() } })
  expect(response.status).toBe(409)
})

test('an answer to a question that it does not ask is refused', async () => {
  const karim = await (await classroom()).trainee('demo-karim')
  const body = { commandId: newId(), questionId: 'Q03', answer: { type: 'single-choice', chosen: 'a' } }
  const response = await karim.send(contract.answerPositioningQuestion, { body })
  expect(z.parse(problemSchema, await response.json()).type).toBe('unknown-question')
})
