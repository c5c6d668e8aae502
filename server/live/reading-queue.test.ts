import { expect, test } from 'vitest'

import { reviewCaseStudy } from '../../src/case-study/contract.ts'
import { commentsOffered, getReadingQueue } from '../../src/live/reading/contract.ts'
import { closeTrainingSession } from '../../src/training-session/contract.ts'
import { classroom } from '../testing/classroom.ts'
import { reopenAttempt, reviewAttempt, submitRightCaseStudy } from '../testing/trainee-way.ts'

const minute = 60_000
const params = { trainingSessionId: 'demonstration' }
const levels = { O1: 3, O2: 3, O3: 3, O4: 3 }
const placeOf = (traineeId: string, caseStudyId: string) => ({ ...params, traineeId, caseStudyId, attempt: 1 })

/** Sofía, from the demonstration; then Karim, Awa and Karim again, a minute apart. */
const handedIn = async () => {
  const room = await classroom()
  const [karim, awa, trainer] = [await room.trainee('demo-karim'), await room.trainee('demo-awa'), await room.trainer()]
  room.wait(minute)
  await submitRightCaseStudy(karim, 'case-3')
  room.wait(minute)
  await submitRightCaseStudy(awa, 'case-1')
  room.wait(minute)
  await submitRightCaseStudy(karim, 'case-1')
  const queue = () => trainer.call(getReadingQueue, { params })
  const waiting = async () => (await queue()).waiting.map(({ name, caseStudyId }) => `${name} ${caseStudyId}`)
  return { room, karim, trainer, queue, waiting }
}

test('what waits is in the order it came, whoever handed it in', async () => {
  const { waiting } = await handedIn()
  expect(await waiting()).toEqual([
    'Sofía Ķēniņa case-1',
    'Karim Benali case-3',
    'Awa Diop case-1',
    'Karim Benali case-1',
  ])
})

test('what is read or given back waits no more; handed in anew, it is last', async () => {
  const { room, karim, trainer, waiting } = await handedIn()
  await reviewAttempt(trainer, placeOf('demo-awa', 'case-1'), { levels, comment: '' })
  await reopenAttempt(trainer, placeOf('demo-karim', 'case-3'), 'À compléter.')
  expect(await waiting()).toEqual(['Sofía Ķēniņa case-1', 'Karim Benali case-1'])
  room.wait(minute)
  await submitRightCaseStudy(karim, 'case-3')
  expect(await waiting()).toEqual(['Sofía Ķēniņa case-1', 'Karim Benali case-1', 'Karim Benali case-3'])
})

test('nothing waits in a closed session', async () => {
  const { trainer, waiting } = await handedIn()
  await trainer.call(closeTrainingSession, { params, body: { attendance: [] } })
  expect(await waiting()).toEqual([])
})

test('comments are those of this session, the newest first, each once', async () => {
  const { room, trainer, queue } = await handedIn()
  const read = async (traineeId: string, caseStudyId: string, comment: string) => {
    room.wait(minute)
    await reviewAttempt(trainer, placeOf(traineeId, caseStudyId), { levels, comment })
  }
  await read('demo-karim', 'case-3', 'Reformulez avant de proposer.')
  await read('demo-awa', 'case-1', 'Chiffrez.')
  await read('demo-karim', 'case-1', 'Reformulez avant de proposer.')
  expect((await queue()).comments).toEqual(['Reformulez avant de proposer.', 'Chiffrez.'])
  await read('demo-awa', 'case-1', '')
  expect((await queue()).comments).toEqual(['Reformulez avant de proposer.'])
  expect(commentsOffered).toBeGreaterThan(1)
})

test('the comments of a submission that was given back are still offered', async () => {
  const { room, karim, trainer, queue } = await handedIn()
  await reviewAttempt(trainer, placeOf('demo-karim', 'case-3'), { levels, comment: 'Chiffrez.' })
  room.wait(minute)
  await reopenAttempt(trainer, placeOf('demo-karim', 'case-3'), 'À compléter.')
  await submitRightCaseStudy(karim, 'case-3')
  expect((await queue()).comments).toEqual(['Chiffrez.'])
})

test('another trainer’s session does not exist', async () => {
  const { room } = await handedIn()
  const other = await room.trainer('somebody-else')
  expect((await other.send(getReadingQueue, { params })).status).toBe(404)
  const body = { commandId: '01890a5d-ac96-774b-bcce-b302099a8057', levels, comment: '' }
  const read = { submittedAt: room.now(), replaces: null }
  const response = await other.send(reviewCaseStudy, {
    params: placeOf('demo-karim', 'case-1'),
    body: { ...body, ...read },
  })
  expect(response.status).not.toBe(200)
})
