import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'

import { answerQuestion } from '../../src/assessment/contract.ts'
import { completeLesson, openLesson } from '../../src/lesson/contract.ts'
import { type BoardMessage, boardMessageSchema, getBoard, tailBoard } from '../../src/live/contract.ts'
import {
  answerDocumentQuestion,
  markPassage,
  submitDocumentAnalysis,
} from '../../src/professional-document/contract.ts'
import { closeTrainingSession } from '../../src/training-session/contract.ts'
import { rightAnswer } from '../demonstration/right-answers.ts'
import { type Classroom, classroom } from '../testing/classroom.ts'
import { submitRightCaseStudy } from '../testing/trainee-way.ts'

const params = { trainingSessionId: 'demonstration' }

const rowOf = async (room: Classroom, traineeId: string) =>
  (await (await room.trainer()).call(getBoard, { params })).rows.find((row) => row.traineeId === traineeId)

/** Reads messages one by one, as a screen does. */
const messagesOf = async (room: Classroom) => {
  const response = await (await room.trainer()).send(tailBoard, { params })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  return {
    next: async (): Promise<BoardMessage> => {
      const text = (await reader?.read())?.value ?? ''
      return z.parse(boardMessageSchema, JSON.parse(text.replace(/^data: /, '')))
    },
    stop: () => reader?.cancel(),
  }
}

describe('a row', () => {
  test('says where a trainee is', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    expect(await rowOf(room, 'demo-karim')).toMatchObject({ activity: { kind: 'joined' }, positioning: 'not-started' })
    await karim.call(openLesson, { params: { topicId: '1.1' } })
    expect((await rowOf(room, 'demo-karim'))?.activity).toEqual({ kind: 'lesson', topicId: '1.1' })
    const body = { questionId: 'Q01', answer: rightAnswer('Q01') }
    await karim.call(answerQuestion, { params: { moduleNumber: 1, attempt: 1 }, body })
    expect(await rowOf(room, 'demo-karim')).toMatchObject({
      activity: { kind: 'quiz', moduleNumber: 1, answered: 1, outOf: 6, submitted: false },
      modules: [{ state: 'in-progress', lessonsDone: 0, lessonCount: 5, quizDone: false }, {}, {}, {}, {}],
    })
  })

  test('says that a document is being read, then that its analysis is handed in', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const of = { documentId: 'document-a' }
    await karim.call(markPassage, { params: of, body: { passageId: 'bons', mark: { kind: 'bias', note: '' } } })
    const activity = { kind: 'document', documentId: 'document-a' }
    expect((await rowOf(room, 'demo-karim'))?.activity).toEqual({ ...activity, submitted: false })
    const answers = { finance: { kind: 'text', text: 'Combien ?' }, 'same-base': { kind: 'choice', chosen: ['no'] } }
    for (const [questionId, answer] of Object.entries(answers))
      await karim.call(answerDocumentQuestion, { params: of, body: { questionId, answer } })
    await karim.call(submitDocumentAnalysis, { params: of })
    expect((await rowOf(room, 'demo-karim'))?.activity).toEqual({ ...activity, submitted: true })
  })

  test('says what waits for a review', async () => {
    const room = await classroom()
    await submitRightCaseStudy(await room.trainee('demo-karim'), 'case-1')
    expect((await rowOf(room, 'demo-karim'))?.caseStudies[0]).toEqual({
      caseStudyId: 'case-1',
      state: 'awaiting-review',
    })
  })

  test('of someone who never joined has nothing', async () => {
    const row = await rowOf(await classroom(), 'demo-awa')
    expect(row).toMatchObject({ joinedAt: null, lastSeenAt: null, activity: null, attestation: false })
  })
})

describe('the tail', () => {
  test('says at once where it stands, then each change with the row that changed', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const { next, stop } = await messagesOf(room)
    const first = await next()
    expect(first.rows).toEqual([])
    await karim.call(completeLesson, { params: { topicId: '1.1' } })
    const second = await next()
    expect(second.position).toBe(first.position + 1)
    expect(second.rows.map(({ traineeId }) => traineeId)).toEqual(['demo-karim'])
    await stop()
  })

  test('sends everybody when the session is closed', async () => {
    const room = await classroom()
    const { next, stop } = await messagesOf(room)
    await next()
    await (await room.trainer()).call(closeTrainingSession, { params, body: { attendance: [] } })
    const message = await next()
    expect(message.closedAt).not.toBeNull()
    expect(message.rows).toHaveLength(8)
    await stop()
  })
})
