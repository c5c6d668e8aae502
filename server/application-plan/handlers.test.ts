import { describe, expect, test } from 'vitest'

import { getMyPlan, getMyPlanDocument, removePlanAction, writePlanAction } from '../../src/application-plan/contract.ts'
import { rateObjective } from '../../src/assessment/contract.ts'
import { getMyJourney } from '../../src/journey/contract.ts'
import { newId } from '../../src/kernel/ids.ts'
import { completeLesson } from '../../src/lesson/contract.ts'
import { getTraineeRecord } from '../../src/live/contract.ts'
import { closeTrainingSession } from '../../src/training-session/contract.ts'
import { type Caller, type Classroom, classroom } from '../testing/classroom.ts'
import type { PlanContent } from './plan-content.ts'

const action = {
  objectiveId: 'O3',
  what: 'Rappeler chaque client dont la réclamation a plus de 48 h',
  customers: 'Réclamants du mois',
  startsOn: '2026-11-25',
  dueOn: '2026-12-18',
  indicator: '',
  firstStep: '',
  help: '',
} as const

const write = (who: Caller, actionId: string, given: Partial<Record<keyof typeof action, unknown>> = {}) =>
  who.call(writePlanAction, { params: { actionId }, body: { ...action, ...given } })

const close = async (room: Classroom) =>
  (await room.trainer()).call(closeTrainingSession, {
    params: { trainingSessionId: room.trainingSessionId },
    body: { attendance: [{ traineeId: 'demo-karim', halfDayIds: ['day-1-morning'] }] },
  })

describe('a trainee’s plan', () => {
  test('is theirs, and their trainer reads it; nobody else does', async () => {
    const room = await classroom()
    const [karim, awa] = [await room.trainee('demo-karim'), await room.trainee('demo-awa')]
    const actionId = newId()
    await write(karim, actionId)
    expect((await karim.call(getMyPlan)).actions).toEqual([{ actionId, ...action, revision: 1, writtenAt: room.now() }])
    expect((await awa.call(getMyPlan)).actions).toEqual([])
    expect((await karim.call(getMyJourney)).applicationPlan.actionCount).toBe(1)
    const record = await (
      await room.trainer()
    ).call(getTraineeRecord, {
      params: { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim' },
    })
    expect(record.applicationPlan.actions.map(({ what }) => what)).toEqual([action.what])
  })

  test('loses nothing of another action when two devices write', async () => {
    const room = await classroom()
    const [phone, laptop] = [await room.trainee('demo-karim'), await room.trainee('demo-karim')]
    const [one, other] = [newId<'action'>(), newId<'action'>()]
    await Promise.all([write(phone, one), write(laptop, other)])
    await Promise.all([write(phone, one, { help: 'L’ADV' }), write(laptop, other, { what: 'Autre chose' })])
    const { actions } = await phone.call(getMyPlan)
    expect(actions.find(({ actionId }) => actionId === one)?.help).toBe('L’ADV')
    expect(actions.find(({ actionId }) => actionId === other)?.what).toBe('Autre chose')
  })

  test('is still written, removed and printed once the session is closed; answers are not', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const actionId = newId()
    await write(karim, actionId)
    await close(room)
    expect(
      (await karim.send(completeLesson, { params: { topicId: '1.1' }, body: { commandId: newId() } })).status,
    ).toBe(409)
    await write(karim, actionId, { dueOn: '2027-01-15' })
    const [changed] = (await karim.call(getMyPlan)).actions
    expect(changed?.dueOn).toBe('2027-01-15')
    expect((await karim.send(getMyPlanDocument)).status).toBe(200)
    await karim.call(removePlanAction, { params: { actionId } })
    expect((await karim.call(getMyPlan)).actions).toEqual([])
  })

  test('changes nothing of an attestation that is issued', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await close(room)
    const before = (await karim.call(getMyJourney)).attestation
    await write(karim, newId())
    expect((await karim.call(getMyJourney)).attestation).toEqual(before)
    expect((await room.events()).at(-1)?.type).toBe('plan-action-written')
  })

  test('is drawn with the trainee’s own self-assessments, in date order', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await karim.call(rateObjective, { params: { moment: 'after' }, body: { objectiveId: 'O3', rating: 3 } })
    await write(karim, newId(), { what: 'Plus tard', dueOn: '2027-01-15' })
    await write(karim, newId(), { what: 'D’abord' })
    const response = await karim.send(getMyPlanDocument)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toContain('mon-plan-d-action.pdf')
    const drawn = (await response.json()) as PlanContent
    expect(drawn.objectives[2]).toMatchObject({ after: 'Je le fais en autonomie' })
    expect(drawn.objectives[2]?.actions.map(({ what }) => what)).toEqual(['D’abord', 'Plus tard'])
    expect(drawn.writtenAt).toBe(room.now())
  })
})

test.each([
  ['a day that does not exist', { dueOn: '2026-02-30' }],
  ['a day in other figures', { startsOn: '25/11/2026' }],
  ['a text longer than a field', { what: 'x'.repeat(1001) }],
  ['an objective of another course', { objectiveId: 'O5' }],
])('%s is refused, and nothing is recorded', async (_, wrong) => {
  const room = await classroom()
  const karim = await room.trainee('demo-karim')
  const body = { commandId: newId(), ...action, ...wrong }
  expect((await karim.send(writePlanAction, { params: { actionId: newId() }, body })).status).toBe(422)
  expect((await karim.call(getMyPlan)).actions).toEqual([])
})
