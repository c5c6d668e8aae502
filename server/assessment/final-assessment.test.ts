import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'

import * as contract from '../../src/assessment/final-contract.ts'
import { submitQuiz } from '../../src/assessment/contract.ts'
import { newId } from '../../src/kernel/ids.ts'
import { problemSchema } from '../../src/kernel/problem.ts'
import { closeTrainingSession } from '../../src/training-session/contract.ts'
import { getBoard, getTraineeRecord } from '../../src/live/contract.ts'
import { answerFinal, startFinal, submitFinal } from '../testing/assessment-way.ts'
import { type Caller, type Classroom, classroom } from '../testing/classroom.ts'
import { submitRightQuiz } from '../testing/trainee-way.ts'

const minute = 60_000
const stateOf = (trainee: Caller) => trainee.call(contract.getFinalAssessment)
const submit = (trainee: Caller, attempt = 1) =>
  trainee.send(contract.submitFinalAssessment, { params: { attempt }, body: { commandId: newId() } })
const start = (trainee: Caller, attempt = 1) =>
  trainee.send(contract.startFinalAssessment, { params: { attempt }, body: { commandId: newId() } })
const refusalOf = async (response: Response) => z.parse(problemSchema, await response.json()).type

const setMinutes = async (room: Classroom, minutes: number | null) => {
  const { trainingSessionId } = room
  await (await room.trainer()).call(contract.setFinalDuration, { params: { trainingSessionId }, body: { minutes } })
}

const arrange = async (room: Classroom, more: object) => {
  const params = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim' }
  const body = { extraMinutes: 0, hasNoTimeLimit: false, means: [], ...more }
  await (await room.trainer()).call(contract.makeArrangements, { params, body })
}

const recordOf = async (room: Classroom) =>
  (await room.trainer()).call(getTraineeRecord, {
    params: { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim' },
  })

describe('an attempt', () => {
  test('nothing is asked before it begins; then sixteen questions, whose answers are kept one by one', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    expect(await stateOf(karim)).toMatchObject({ nextAttempt: 1, open: null, attempts: [] })
    const [question] = await startFinal(karim)
    expect((await answerFinal(karim, question!.id)).status).toBe(200)
    const { open, nextAttempt } = await stateOf(karim)
    expect(open?.questions).toHaveLength(16)
    expect(Object.keys(open?.answers ?? {})).toEqual([question!.id])
    expect(nextAttempt).toBeNull()
  })

  test('begun twice, it is one attempt with the same questions', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    const questions = await startFinal(karim)
    expect(await startFinal(karim)).toEqual(questions)
  })

  test('an answer before the start, to another question, or after it is handed in is refused', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    expect(await refusalOf(await answerFinal(karim, 'Q03'))).toBe('final-not-started')
    await startFinal(karim)
    expect(await refusalOf(await answerFinal(karim, 'Q01'))).toBe('unknown-question')
    await submit(karim)
    expect(await refusalOf(await answerFinal(karim, 'Q03'))).toBe('attempt-closed')
    expect(await refusalOf(await submit(karim))).toBe('attempt-closed')
  })

  test('what has no answer is not right; the result says so on each objective', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    await submitFinal(karim, 1, ['O3'])
    const [attempt] = (await stateOf(karim)).attempts
    expect(attempt?.results.map(({ correct, outOf }) => [correct, outOf])).toEqual([
      [4, 4],
      [4, 4],
      [0, 4],
      [4, 4],
    ])
  })
})

describe('the two attempts', () => {
  test('the second asks other questions, and there is no third', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    const ids = (await startFinal(karim)).map(({ id }) => id)
    await submit(karim)
    const again = (await startFinal(karim, 2)).map(({ id }) => id)
    expect(again.filter((id) => ids.includes(id))).toEqual([])
    await submit(karim, 2)
    expect((await stateOf(karim)).nextAttempt).toBeNull()
    expect(await refusalOf(await start(karim, 3))).toBe('no-final-attempt-left')
  })

  test('the correction opens when the threshold is reached on all four, and then no attempt is left', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    await submitFinal(karim)
    const { attempts, nextAttempt } = await stateOf(karim)
    expect(nextAttempt).toBeNull()
    expect(attempts[0]?.corrected?.correction).toMatchObject({ correct: 16, outOf: 16 })
    expect(await refusalOf(await start(karim, 2))).toBe('no-final-attempt-left')
  })

  test('while one is left, the trainee reads no correction, and the trainer does', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await submitFinal(karim, 1, ['O1'])
    expect((await stateOf(karim)).attempts[0]?.corrected).toBeNull()
    expect((await recordOf(room)).finalAssessment.attempts[0]?.corrected).not.toBeNull()
    await submitFinal(karim, 2, ['O1'])
    expect((await stateOf(karim)).attempts.every(({ corrected }) => corrected !== null)).toBe(true)
  })

  test('the closure opens it too: nothing more is to come', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await submitFinal(karim, 1, ['O1'])
    const body = { attendance: [{ traineeId: 'demo-karim', halfDayIds: ['day-1-morning'] }] }
    const params = { trainingSessionId: room.trainingSessionId }
    await (await room.trainer()).call(closeTrainingSession, { params, body })
    expect((await stateOf(karim)).attempts[0]?.corrected).not.toBeNull()
    expect(await refusalOf(await start(karim, 2))).toBe('session-closed')
  })

  test('a quiz that was retaken makes room for other questions, and the trainer reads how many were left over', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    for (const attempt of [1, 2]) await submitRightQuiz(karim, 5, attempt)
    await submitFinal(karim)
    const [attempt] = (await recordOf(room)).finalAssessment.attempts
    // On O4 the whole of form B was corrected: the reserve has one question, three are known.
    expect(attempt?.correctedBefore).toBe(3)
  })

  test('no quiz is handed in while one is under way: its correction would help', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    await startFinal(karim)
    const params = { moduleNumber: 1, attempt: 1 }
    expect(await refusalOf(await karim.send(submitQuiz, { params, body: { commandId: newId() } }))).toBe(
      'final-under-way',
    )
    await submit(karim)
    await submitRightQuiz(karim, 1)
  })
})

describe('time', () => {
  test('there is none unless the trainer sets one', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const [question] = await startFinal(karim)
    room.wait(600 * minute)
    expect((await stateOf(karim)).open).toMatchObject({ minutesAllowed: null, endsAt: null })
    expect((await answerFinal(karim, question!.id)).status).toBe(200)
  })

  test('what is given before the end arrives until the grace is over; after it, nothing given is lost', async () => {
    const room = await classroom()
    await setMinutes(room, 30)
    const karim = await room.trainee('demo-karim')
    const [first, second, third] = await startFinal(karim)
    room.wait(29 * minute)
    expect((await answerFinal(karim, first!.id)).status).toBe(200)
    room.wait(3 * minute)
    expect((await answerFinal(karim, second!.id)).status).toBe(200)
    room.wait(1000)
    expect(await refusalOf(await answerFinal(karim, third!.id))).toBe('time-over')
    expect(Object.keys((await stateOf(karim)).open?.answers ?? {}).toSorted()).toEqual(
      [first!.id, second!.id].toSorted(),
    )
    expect((await submit(karim)).status).toBe(200)
    const [attempt] = (await recordOf(room)).finalAssessment.attempts
    expect(attempt).toMatchObject({ isAfterTime: true })
    expect(attempt?.results.reduce((sum, { correct }) => sum + correct, 0)).toBe(2)
  })

  test('handed in in time, it is not marked', async () => {
    const room = await classroom()
    await setMinutes(room, 30)
    const karim = await room.trainee('demo-karim')
    await startFinal(karim)
    room.wait(31 * minute)
    await submit(karim)
    expect((await recordOf(room)).finalAssessment.attempts[0]?.isAfterTime).toBe(false)
  })

  test('minutes more count from the start, and help an attempt under way, one whose time is over included', async () => {
    const room = await classroom()
    await setMinutes(room, 30)
    await arrange(room, { extraMinutes: 10 })
    const karim = await room.trainee('demo-karim')
    const [question] = await startFinal(karim)
    expect((await stateOf(karim)).open?.minutesAllowed).toBe(40)
    room.wait(50 * minute)
    expect(await refusalOf(await answerFinal(karim, question!.id))).toBe('time-over')
    await arrange(room, { extraMinutes: 30 })
    expect((await answerFinal(karim, question!.id)).status).toBe(200)
  })

  test('« sans limite » takes the end away; nothing takes back time that was announced', async () => {
    const room = await classroom()
    await setMinutes(room, 30)
    const karim = await room.trainee('demo-karim')
    await startFinal(karim)
    await setMinutes(room, 10)
    expect((await stateOf(karim)).open?.minutesAllowed).toBe(30)
    await arrange(room, { hasNoTimeLimit: true })
    expect((await stateOf(karim)).open?.minutesAllowed).toBeNull()
    await arrange(room, {})
    expect((await stateOf(karim)).open?.minutesAllowed).toBeNull()
  })

  test('a duration set while somebody works is for those who begin after', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await startFinal(karim)
    await setMinutes(room, 30)
    expect((await stateOf(karim)).open?.endsAt).toBeNull()
    await startFinal(await room.trainee('demo-awa'))
    expect((await stateOf(await room.trainee('demo-awa'))).open?.minutesAllowed).toBe(30)
    const board = await (
      await room.trainer()
    ).call(getBoard, {
      params: { trainingSessionId: room.trainingSessionId },
    })
    expect(board.finalAssessmentMinutes).toBe(30)
  })
})

describe('arrangements', () => {
  test('hold time and means, and no reason: another field is not kept', async () => {
    const room = await classroom()
    await arrange(room, { extraMinutes: 15, means: ['breaks', 'larger-text', 'breaks'], reason: 'dyslexie' })
    const stored = (await room.events()).at(-1)
    expect(stored?.type).toBe('arrangements-made')
    expect(stored?.data).toEqual({
      traineeId: 'demo-karim',
      extraMinutes: 15,
      hasNoTimeLimit: false,
      means: ['breaks', 'larger-text'],
    })
    const karim = await room.trainee('demo-karim')
    expect((await stateOf(karim)).arrangements).toMatchObject({ extraMinutes: 15, means: ['breaks', 'larger-text'] })
  })

  test('the same again adds nothing; another trainer, and minutes below none, are refused', async () => {
    const room = await classroom()
    await arrange(room, { extraMinutes: 15 })
    const before = (await room.events()).length
    await arrange(room, { extraMinutes: 15 })
    expect((await room.events()).length).toBe(before)
    const params = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim' }
    const body = { commandId: newId(), extraMinutes: 15, hasNoTimeLimit: false, means: [] }
    const stranger = await room.trainer('another')
    expect((await stranger.send(contract.makeArrangements, { params, body })).status).toBe(404)
    const trainer = await room.trainer()
    const negative = await trainer.send(contract.makeArrangements, { params, body: { ...body, extraMinutes: -5 } })
    expect(z.parse(problemSchema, await negative.json()).fields).toEqual({
      extraMinutes: 'Indiquez zéro minute ou plus.',
    })
  })
})
