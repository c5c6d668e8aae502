import { describe, expect, test } from 'vitest'

import { getQuiz } from '../../src/assessment/contract.ts'
import { answerStep, formGroup, getCaseStudyWork, joinGroup, leaveGroup } from '../../src/case-study/contract.ts'
import { getMyJourney, tailMyJourney } from '../../src/journey/contract.ts'
import { completeLesson } from '../../src/lesson/contract.ts'
import { getBoard, getTraineeRecord, tailBoard } from '../../src/live/contract.ts'
import { personHeader } from '../../src/kernel/endpoint.ts'
import { getMe } from '../../src/people/contract.ts'
import { enrolTrainee } from '../../src/training-session/contract.ts'
import { newEvent } from '../event-log/known-events.ts'
import { newId } from '../../src/kernel/ids.ts'
import { classroom } from '../testing/classroom.ts'
import { submitRightQuiz } from '../testing/trainee-way.ts'
import { organisationEvents } from './events.ts'

describe('a trainee', () => {
  test('reads their own answers and nobody else’s', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const awa = await room.trainee('demo-awa')
    await submitRightQuiz(karim, 1)
    const params = { moduleNumber: 1 }
    expect((await karim.call(getQuiz, { params })).attempts).toHaveLength(1)
    const other = await awa.call(getQuiz, { params })
    expect(other.attempts).toHaveLength(0)
    expect(other.answers).toEqual({})
  })

  test('names nobody in a request: the addresses that name a trainee are the trainer’s', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const params = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim' }
    expect((await karim.send(getTraineeRecord, { params })).status).toBe(403)
    expect((await karim.send(getBoard, { params })).status).toBe(403)
    expect((await karim.send(tailBoard, { params })).status).toBe(403)
  })

  test('hears of their own changes and not of another’s', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const awa = await room.trainee('demo-awa')
    const reader = (await karim.send(tailMyJourney)).body?.pipeThrough(new TextDecoderStream()).getReader()
    const first = await reader?.read()
    expect(first?.value).toContain('"position"')
    await awa.call(completeLesson, { params: { topicId: '1.1' } })
    await karim.call(completeLesson, { params: { topicId: '1.2' } })
    const own = (await room.events()).at(-1)?.position
    // The very next message is Karim's: Awa's made none.
    const second = await reader?.read()
    expect(second?.value).toContain(`"position":${own}`)
    await reader?.cancel()
  })

  test('never receives an answer key with a question', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const quiz = JSON.stringify(await karim.call(getQuiz, { params: { moduleNumber: 1 } }))
    expect(quiz).not.toMatch(/"(key|explanation|remarks|remark|tolerance|expected|correct)"/)
  })
})

describe('a group on a case study', () => {
  const params = { caseStudyId: 'case-1', attempt: 1 }
  const answer = (words: string) => ({ stepId: 'liaison', answer: { kind: 'text', text: words } })
  const group = async () => {
    const room = await classroom()
    const [karim, awa] = [await room.trainee('demo-karim'), await room.trainee('demo-awa')]
    await karim.call(formGroup, { params })
    const code = (await karim.call(getCaseStudyWork, { params })).group?.code
    await awa.call(joinGroup, { params, body: { code, replaces: false } })
    return { room, karim, awa }
  }

  test('is read by its members alone: neither its answers, nor its code, nor its names', async () => {
    const { room, karim } = await group()
    await karim.call(answerStep, { params, body: answer('Entre nous') })
    const hugo = await room.trainee('demo-hugo')
    const read = JSON.stringify([await hugo.call(getCaseStudyWork, { params }), await hugo.call(getMyJourney)])
    expect(read).not.toMatch(/Entre nous|Karim|Awa|"code":"\d/)
  })

  test('is not written by somebody outside it', async () => {
    const { room, karim } = await group()
    await (await room.trainee('demo-hugo')).call(answerStep, { params, body: answer('D’ailleurs') })
    expect((await karim.call(getCaseStudyWork, { params })).answers).toEqual({})
  })

  test('is not read any more by who has left it', async () => {
    const { karim, awa } = await group()
    await awa.call(leaveGroup, { params })
    await karim.call(answerStep, { params, body: answer('Sans elle') })
    expect(JSON.stringify(await awa.call(getCaseStudyWork, { params }))).not.toContain('Sans elle')
  })

  test('tells its members what changed, and nobody else', async () => {
    const { room, karim, awa } = await group()
    const hugo = await room.trainee('demo-hugo')
    const listens = async (who: typeof hugo) => {
      const reader = (await who.send(tailMyJourney)).body?.pipeThrough(new TextDecoderStream()).getReader()
      await reader?.read()
      return reader
    }
    const [member, outside] = [await listens(awa), await listens(hugo)]
    await karim.call(answerStep, { params, body: answer('Entre nous') })
    const position = (await room.events()).at(-1)?.position
    expect((await member?.read())?.value).toContain(`"position":${position}`)
    await hugo.call(completeLesson, { params: { topicId: '1.1' } })
    // The very next message is Hugo's own: the group's made none.
    expect((await outside?.read())?.value).toContain(`"position":${(position ?? 0) + 1}`)
    await member?.cancel()
    await outside?.cancel()
  })
})

describe('a trainer', () => {
  test('does not see another trainer’s session', async () => {
    const room = await classroom()
    const stream = await room.log.read('organisation', 0)
    const registered = newEvent(organisationEvents)
    const at = { commandId: newId<'command'>(), at: room.now() }
    await room.log.append('organisation', at, stream.length, [
      registered(
        'trainer-registered',
        { actor: 'system', subject: null },
        { trainerId: 'other', name: 'Paul Autre', email: 'paul@autre.example', passwordHash: 'none' },
      ),
    ])
    const other = await room.trainer('other')
    expect((await other.send(getMe)).status).toBe(200)
    const params = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim' }
    for (const endpoint of [getBoard, getTraineeRecord, tailBoard]) {
      expect((await other.send(endpoint, { params })).status).toBe(404)
    }
  })
})

describe('a command id', () => {
  test('used again for something else is another command, never a silent success', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const body = { commandId: newId() }
    await karim.send(completeLesson, { params: { topicId: '1.1' }, body })
    await karim.send(completeLesson, { params: { topicId: '1.2' }, body })
    const completed = (await karim.call(getMyJourney)).lessons.completed.map(({ topicId }) => topicId)
    expect(completed).toEqual(['1.1', '1.2'])
  })

  test('of somebody else opens nothing', async () => {
    const room = await classroom()
    const trainer = await room.trainer()
    const body = { commandId: newId(), firstName: 'Zoé', lastName: 'Garnier' }
    const params = { trainingSessionId: room.trainingSessionId }
    await trainer.send(enrolTrainee, { params, body })
    const stranger = await room.trainer('nobody')
    expect((await stranger.send(enrolTrainee, { params, body })).status).toBe(404)
  })
})

describe('a screen that belongs to somebody', () => {
  test('acts for nobody else who has signed in beside it since', async () => {
    const room = await classroom()
    const { token } = await room.trainee('demo-awa')
    const request = new Request('http://parcours.test/api/my/lessons/1.1/completion', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token ?? '', [personHeader]: 'demo-karim' },
      body: JSON.stringify({ commandId: newId() }),
    })
    expect((await room.api.fetch(request)).status).toBe(401)
    expect(
      (await room.events()).some(({ type, subject }) => type === 'lesson-completed' && subject === 'demo-awa'),
    ).toBe(false)
  })
})

test('somebody who is no longer enrolled is asked to sign in again', async () => {
  const room = await classroom()
  const karim = await room.trainee('demo-karim')
  const enrolment = (await room.events()).find(
    ({ type, subject }) => type === 'trainee-enrolled' && subject === 'demo-karim',
  )
  await room.log.erase('training-session:demonstration', [enrolment?.position ?? 0])
  const reopened = await classroom()
  expect((await karim.send(getMyJourney)).status).toBe(200)
  // A fresh process folds the erased log.
  const stranger = reopened.caller(karim.token)
  const gone = (await reopened.events()).find(({ subject }) => subject === 'demo-karim')
  await reopened.log.erase('training-session:demonstration', [gone?.position ?? 0])
  expect((await stranger.send(getMyJourney)).status).toBe(401)
})
