import { describe, expect, test } from 'vitest'

import {
  answerStep,
  getCaseStudyWork,
  reopenCaseStudy,
  reviewCaseStudy,
  submitCaseStudy,
} from '../../src/case-study/contract.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import { newId } from '../../src/kernel/ids.ts'
import { getMyJourney } from '../../src/journey/contract.ts'
import { getBoard, getTraineeRecord } from '../../src/live/contract.ts'
import { closeTrainingSession } from '../../src/training-session/contract.ts'
import { rightCaseAnswers } from '../demonstration/right-answers.ts'
import { type Caller, classroom } from '../testing/classroom.ts'
import { openDebrief } from '../../src/live/debrief/contract.ts'
import { reopenAttempt, reviewAttempt, submitRightCaseStudy } from '../testing/trainee-way.ts'

const params = { caseStudyId: 'case-1' } as const
const place = { trainingSessionId: 'demonstration', traineeId: 'demo-karim', ...params, attempt: 1 }
const review = { levels: { O1: 2, O2: 2, O3: 2, O4: 2 }, comment: 'Le rappel manque.' }
const reason = 'Chiffrez le coût du retour, puis remettez.'
const minute = 60_000

/** Karim's first attempt, read, and given back a minute later. */
const givenBack = async ({ isRead = true } = {}) => {
  const room = await classroom()
  const [karim, trainer] = [await room.trainee('demo-karim'), await room.trainer()]
  await submitRightCaseStudy(karim, 'case-1')
  if (isRead) await reviewAttempt(trainer, place, review)
  room.wait(minute)
  await reopenAttempt(trainer, place, reason)
  return { room, karim, trainer, work: () => karim.call(getCaseStudyWork, { params }) }
}

const refusalOf = async (response: Response) => (await response.json()) as { type: string; detail?: string }
const text = (words: string) => ({ stepId: 'liaison', answer: { kind: 'text', text: words } })
const answer = (who: Caller, attempt: number, words: string) =>
  who.send(answerStep, { params: { ...params, attempt }, body: { commandId: newId(), ...text(words) } })
const submit = (who: Caller, attempt: number) =>
  who.send(submitCaseStudy, { params: { ...params, attempt }, body: { commandId: newId() } })
const reopen = (who: Caller, body: object) =>
  who.send(reopenCaseStudy, { params: place, body: { commandId: newId(), ...body } })

describe('an attempt that is given back', () => {
  test('is the trainee’s again, with its answers and the reason', async () => {
    const { work } = await givenBack()
    const { attempt, answers, attempts } = await work()
    expect(attempt).toBe(1)
    expect(answers).toEqual(rightCaseAnswers('case-1'))
    expect(attempts).toHaveLength(1)
    expect(attempts[0]?.reopening).toMatchObject({ reason, trainerName: 'Claire Fontanel' })
  })

  test('is handed in anew as the same attempt, and keeps the trace of the first time', async () => {
    const { room, karim, work } = await givenBack()
    const { submittedAt } = (await work()).attempts[0]!
    await answer(karim, 1, 'Avec le coût du retour.')
    room.wait(minute)
    expect((await submit(karim, 1)).status).toBe(200)
    const { attempt, answers, attempts } = await work()
    expect([attempt, answers, attempts.length]).toEqual([2, {}, 1])
    expect(attempts[0]).toMatchObject({ review: null, submittedAt: room.now() })
    expect(attempts[0]?.reopening).toBeUndefined()
    expect(attempts[0]?.answers['liaison']).toEqual({ kind: 'text', text: 'Avec le coût du retour.' })
    expect(attempts[0]?.earlier).toMatchObject([
      { submittedAt, review: { comment: review.comment }, reopening: { reason }, answers: rightCaseAnswers('case-1') },
    ])
  })

  test('closes the debrief again: its corrections would write the answers', async () => {
    const { trainer, karim, work } = await givenBack()
    expect((await work()).attempts[0]?.isDebriefOpen).toBe(false)
    expect((await work()).attempts[0]?.corrections.flatMap(({ paragraphs }) => paragraphs)).toEqual([])
    await submit(karim, 1)
    expect((await work()).attempts[0]?.earlier?.[0]?.isDebriefOpen).toBe(false)
    await reviewAttempt(trainer, place, review)
    expect((await work()).attempts[0]?.earlier?.[0]?.isDebriefOpen).toBe(true)
  })

  test('counts as it was until it is handed in anew', async () => {
    const { karim } = await givenBack()
    const evidence = async () => (await karim.call(getMyJourney)).objectives.objectives[3]?.caseStudies[0]
    expect(await evidence()).toMatchObject({ level: 2, state: 'given-back' })
    await submit(karim, 1)
    expect(await evidence()).toMatchObject({ level: null, state: 'awaiting-review' })
  })

  test('is what the trainee has to do, with the reason, and no other case study is asked for', async () => {
    const { karim } = await givenBack({ isRead: false })
    const { objectives, caseStudies } = await karim.call(getMyJourney)
    expect(objectives.missing[0]).toEqual({
      kind: 'case-study-given-back',
      who: 'trainee',
      caseStudyId: 'case-1',
      reason,
    })
    expect(objectives.missing.map(({ kind }) => kind)).not.toContain('case-study-to-submit')
    expect(caseStudies[0]).toMatchObject({ awaitingReviewCount: 0, reopening: { reason } })
  })

  test('waits for nobody to read it, and the board says since when it is back', async () => {
    const { room, trainer } = await givenBack({ isRead: false })
    const { rows } = await trainer.call(getBoard, { params: place })
    const row = rows.find(({ traineeId }) => traineeId === 'demo-karim')
    expect(row?.caseStudies[0]).toMatchObject({ state: 'given-back', givenBackAt: room.now() })
  })

  test('can be given back a second time; every time leaves its trace', async () => {
    const { room, karim, trainer, work } = await givenBack()
    await submit(karim, 1)
    room.wait(minute)
    await reopenAttempt(trainer, place, 'Encore un point.')
    await submit(karim, 1)
    const [attempt] = (await work()).attempts
    expect(attempt?.earlier?.map(({ reopening }) => reopening.reason)).toEqual([reason, 'Encore un point.'])
  })
})

describe('the attempt that was begun after it', () => {
  test('is put aside with its answers, and comes back after it', async () => {
    const room = await classroom()
    const [karim, trainer] = [await room.trainee('demo-karim'), await room.trainer()]
    await submitRightCaseStudy(karim, 'case-1')
    await answer(karim, 2, 'Déjà écrit')
    await reopenAttempt(trainer, place, reason)
    // On its way when the other was given back: it is taken all the same.
    expect((await answer(karim, 2, 'Déjà écrit, et plus')).status).toBe(200)
    const work = () => karim.call(getCaseStudyWork, { params })
    expect((await work()).answers).toEqual(rightCaseAnswers('case-1'))
    expect(await refusalOf(await submit(karim, 2))).toMatchObject({ type: 'conflict' })
    await submit(karim, 1)
    expect(await work()).toMatchObject({
      attempt: 2,
      answers: { liaison: { kind: 'text', text: 'Déjà écrit, et plus' } },
    })
  })

  test('does not exist when both attempts are used: the second is given back as well', async () => {
    const room = await classroom()
    const [karim, trainer] = [await room.trainee('demo-karim'), await room.trainer()]
    await submitRightCaseStudy(karim, 'case-1', 1)
    await submitRightCaseStudy(karim, 'case-1', 2)
    await reopenAttempt(trainer, { ...place, attempt: 2 }, reason)
    expect((await karim.call(getCaseStudyWork, { params })).attempt).toBe(2)
    expect((await submit(karim, 2)).status).toBe(200)
    expect((await karim.call(getCaseStudyWork, { params })).attempt).toBeNull()
  })
})

describe('giving back is refused', () => {
  test('when nothing is handed in', async () => {
    const room = await classroom()
    const response = await reopen(await room.trainer(), { submittedAt: room.now(), reason })
    expect(await refusalOf(response)).toMatchObject({ type: 'nothing-to-review' })
  })

  test('twice', async () => {
    const { room, trainer } = await givenBack()
    const response = await reopen(trainer, { submittedAt: room.now(), reason })
    expect(await refusalOf(response)).toMatchObject({ type: 'conflict' })
  })

  test('of a submission that another has replaced since', async () => {
    const { room, karim, trainer, work } = await givenBack()
    const { submittedAt } = (await work()).attempts[0]!
    room.wait(minute)
    await submit(karim, 1)
    const refusal = await refusalOf(await reopen(trainer, { submittedAt, reason }))
    expect(refusal.detail).toMatch(/remise à nouveau entre-temps/)
  })

  test('of the first attempt once the second is handed in', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await submitRightCaseStudy(karim, 'case-1', 1)
    await submitRightCaseStudy(karim, 'case-1', 2)
    const refusal = await refusalOf(await reopen(await room.trainer(), { submittedAt: room.now(), reason }))
    expect(refusal.detail).toMatch(/plus récente/)
  })

  test('without a reason', async () => {
    const room = await classroom()
    await submitRightCaseStudy(await room.trainee('demo-karim'), 'case-1')
    const response = await reopen(await room.trainer(), { submittedAt: room.now(), reason: '  ?  ' })
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { fields: { reason: expect.stringContaining('à reprendre') as string } },
    ])
  })

  test('once the session is closed', async () => {
    const room = await classroom()
    const trainer = await room.trainer()
    await submitRightCaseStudy(await room.trainee('demo-karim'), 'case-1')
    await trainer.call(closeTrainingSession, { params: place, body: { attendance: [] } })
    const response = await reopen(trainer, { submittedAt: room.now(), reason })
    expect(await refusalOf(response)).toMatchObject({ type: 'session-closed' })
  })
})

describe('with the debrief', () => {
  test('what was given back counts as it was handed in, and can be read', async () => {
    const { trainer, karim, work } = await givenBack({ isRead: false })
    await trainer.call(openDebrief, { params: place })
    const { attempt, attempts } = await work()
    expect([attempt, attempts[0]?.reopening]).toEqual([null, undefined])
    expect(await refusalOf(await submit(karim, 1))).toMatchObject({ type: 'attempt-closed' })
    const submittedAt = attempts[0]!.submittedAt
    await trainer.call(reviewCaseStudy, { params: place, body: { ...review, submittedAt, replaces: null } })
    expect((await work()).attempts[0]?.review?.comment).toBe(review.comment)
  })

  test('nothing is given back any more', async () => {
    const room = await classroom()
    const trainer = await room.trainer()
    await submitRightCaseStudy(await room.trainee('demo-karim'), 'case-1')
    await trainer.call(openDebrief, { params: place })
    const refusal = await refusalOf(await reopen(trainer, { submittedAt: room.now(), reason }))
    expect(refusal.detail).toContain('débriefing est ouvert')
  })
})

describe('a reading says what it replaces', () => {
  const read = (who: Caller, body: object) =>
    who.send(reviewCaseStudy, { params: place, body: { commandId: newId(), ...review, ...body } })

  test('and is refused when another was written in between; nothing of that one is lost', async () => {
    const room = await classroom()
    const [karim, trainer] = [await room.trainee('demo-karim'), await room.trainer()]
    await submitRightCaseStudy(karim, 'case-1')
    const submittedAt = room.now()
    expect((await read(trainer, { submittedAt, replaces: null, comment: 'La première' })).status).toBe(200)
    const second = await refusalOf(await read(trainer, { submittedAt, replaces: null, comment: 'La seconde' }))
    expect([second.type, second.detail]).toEqual(['conflict', expect.stringContaining('lue entre-temps')])
    const inForce = async () => (await karim.call(getCaseStudyWork, { params })).attempts[0]?.review
    expect((await inForce())?.comment).toBe('La première')
    const replaces = (await inForce())?.at
    expect((await read(trainer, { submittedAt, replaces, comment: 'La seconde' })).status).toBe(200)
    expect((await inForce())?.comment).toBe('La seconde')
  })

  test('and is refused when the attempt came anew since it was read, or is given back', async () => {
    const { room, karim, trainer, work } = await givenBack()
    const { submittedAt, review: before } = (await work()).attempts[0]!
    const stale = { submittedAt, replaces: before!.at }
    expect((await refusalOf(await read(trainer, stale))).detail).toMatch(/rendue au stagiaire/)
    room.wait(minute)
    await submit(karim, 1)
    expect((await refusalOf(await read(trainer, { ...stale, replaces: null }))).detail).toMatch(/remise à nouveau/)
  })
})

test('the trainer sees the same trace as the trainee', async () => {
  const { karim, trainer, work } = await givenBack()
  await submit(karim, 1)
  const { caseStudies } = await trainer.call(getTraineeRecord, { params: place })
  const traces = [caseStudies[0]?.attempts[0]?.earlier, (await work()).attempts[0]?.earlier]
  const [theirs, own] = traces.map((earlier) => earlier?.map(({ reopening, review: read }) => [reopening, read]))
  expect(theirs).toEqual(own)
  expect(caseStudies[0]?.attempts[0]?.earlier?.[0]?.corrections).toHaveLength(caseStudyById('case-1').steps.length)
})
