import { expect, test } from 'vitest'

import { getQuiz, submitQuiz } from '../../src/assessment/contract.ts'
import { getMyJourney } from '../../src/journey/contract.ts'
import type { ModuleNumber } from '../../src/content/course-ids.ts'
import { newId } from '../../src/kernel/ids.ts'
import { getBoard } from '../../src/live/contract.ts'
import { rightAnswer } from '../demonstration/right-answers.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import { type Classroom, classroom } from '../testing/classroom.ts'
import { submitRightQuiz } from '../testing/trainee-way.ts'
import { streamOf } from '../training-session/access.ts'
import { assessmentEvents } from './events.ts'

/** Before there were two forms, module 5 asked these nine, among them one on O3. */
const oldForm = ['Q47', 'Q49', 'Q50', 'Q51', 'Q52', 'Q59', 'Q60', 'Q61', 'Q64']
const traineeId = 'demo-karim'
const by = { actor: traineeId, subject: traineeId }
const event = newEvent(assessmentEvents)

const answered = (questionId: string, moduleNumber: ModuleNumber = 5): NewEvent =>
  event('quiz-question-answered', by, {
    traineeId,
    moduleNumber,
    attempt: 1,
    questionId,
    answer: rightAnswer(questionId),
  })

const oldAttempt: readonly NewEvent[] = [
  ...oldForm.map((id) => answered(id)),
  event('quiz-submitted', by, {
    traineeId,
    moduleNumber: 5,
    attempt: 1,
    results: oldForm.map((questionId) => ({
      questionId,
      objectiveId: questionId === 'Q47' ? ('O3' as const) : ('O4' as const),
      correct: questionId !== 'Q49',
    })),
  }),
]

const remember = async (room: Classroom, events: readonly NewEvent[]) => {
  const stream = streamOf(room.trainingSessionId)
  const position = (await room.events()).at(-1)?.position ?? 0
  await room.log.append(stream, { commandId: newId(), at: room.now() }, position, events)
}

test('an attempt at an older form counts as what it was, and its correction shows its own questions', async () => {
  const room = await classroom()
  await remember(room, oldAttempt)
  const karim = await room.trainee('demo-karim')
  const quiz = await karim.call(getQuiz, { params: { moduleNumber: 5 } })
  expect(quiz.attempts.map(({ correct, outOf }) => [correct, outOf])).toEqual([[8, 9]])
  expect(quiz.attempts[0]?.questions.map(({ id }) => id)).toEqual(oldForm)
  expect(quiz.attempts[0]?.correction.questions.map(({ questionId }) => questionId)).toEqual(oldForm)

  const { objectives } = (await karim.call(getMyJourney)).objectives
  expect(objectives[2]?.quiz).toMatchObject({ correct: 1, outOf: 1 })
  expect(objectives[3]?.quiz).toMatchObject({ correct: 7, outOf: 8, missingModules: [] })
})

test('a retake on today’s form adds to it and takes nothing away', async () => {
  const room = await classroom()
  await remember(room, oldAttempt)
  const karim = await room.trainee('demo-karim')
  await submitRightQuiz(karim, 5, 2)
  const { objectives } = (await karim.call(getMyJourney)).objectives
  expect(objectives[2]?.quiz).toMatchObject({ correct: 1, outOf: 1 })
  expect(objectives[3]?.quiz).toMatchObject({ correct: 8, outOf: 8 })
})

test('an attempt begun on an older form goes on with the questions asked today', async () => {
  const room = await classroom()
  await remember(room, [answered('Q01', 1), answered('Q03', 1)])
  const karim = await room.trainee('demo-karim')
  const params = { moduleNumber: 1, attempt: 1 }
  expect(Object.keys((await karim.call(getQuiz, { params })).answers)).toEqual(['Q01'])
  expect((await karim.call(getMyJourney)).quizzes[0]).toMatchObject({ answeredCount: 1, questionCount: 6 })
  const board = await (await room.trainer()).call(getBoard, { params: { trainingSessionId: room.trainingSessionId } })
  expect(board.rows.find((row) => row.traineeId === traineeId)?.activity).toMatchObject({ answered: 1, outOf: 6 })
  expect((await karim.send(submitQuiz, { params, body: { commandId: newId() } })).status).toBe(409)
  await submitRightQuiz(karim, 1)
  expect((await karim.call(getQuiz, { params })).attempts[0]).toMatchObject({ correct: 6, outOf: 6 })
})
