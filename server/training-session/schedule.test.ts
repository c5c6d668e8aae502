import { describe, expect, test } from 'vitest'

import { newId } from '../../src/kernel/ids.ts'
import { getBoard } from '../../src/live/contract.ts'
import { signInTrainee } from '../../src/people/contract.ts'
import {
  enrolTrainee,
  listAccessCodes,
  listTrainingSessions,
  scheduleTrainingSession,
} from '../../src/training-session/contract.ts'
import { classroom } from '../testing/classroom.ts'

const timetable = { morningStart: '09:00', morningEnd: '12:30', afternoonStart: '13:30', afternoonEnd: '17:00' }
const plan = {
  firstDay: '2027-03-27',
  secondDay: '2027-03-29',
  timetable,
  place: 'Privas',
  trainees: [
    { firstName: 'Inès', lastName: 'Roux', company: 'AquaServ' },
    { firstName: 'Łukasz', lastName: 'Nowak' },
  ],
}

describe('scheduling a session', () => {
  test('gives four half-days at Paris time, across the change to summer time', async () => {
    const trainer = await (await classroom()).trainer()
    const { trainingSessionId } = await trainer.call(scheduleTrainingSession, { body: plan })
    const { trainingSession } = await trainer.call(getBoard, { params: { trainingSessionId } })
    expect(trainingSession.halfDays.map(({ startsAt }) => startsAt)).toEqual([
      '2027-03-27T08:00:00.000Z',
      '2027-03-27T12:30:00.000Z',
      '2027-03-29T07:00:00.000Z',
      '2027-03-29T11:30:00.000Z',
    ])
  })

  test('lets its trainees join with the codes it gave', async () => {
    const room = await classroom()
    const trainer = await room.trainer()
    const { trainingSessionId } = await trainer.call(scheduleTrainingSession, { body: plan })
    const { sessionCode, trainees } = await trainer.call(listAccessCodes, { params: { trainingSessionId } })
    expect(trainees.map(({ name }) => name)).toEqual(['Inès Roux', 'Łukasz Nowak'])
    const body = { sessionCode, personalCode: trainees[1]?.personalCode }
    expect(await (await room.anonymous.send(signInTrainee, { body })).json()).toMatchObject({ name: 'Łukasz Nowak' })
  })

  test('sent twice is one session', async () => {
    const room = await classroom()
    const trainer = await room.trainer()
    const body = { commandId: newId(), ...plan }
    const [first, second] = await Promise.all([
      trainer.send(scheduleTrainingSession, { body }),
      trainer.send(scheduleTrainingSession, { body }),
    ])
    expect(await first.json()).toEqual(await second.json())
    expect((await trainer.call(listTrainingSessions)).trainingSessions).toHaveLength(2)
  })

  test.each([
    ['a second day before the first', { secondDay: '2027-03-26' }, 'secondDay'],
    ['a year half typed', { firstDay: '0026-01-12' }, 'firstDay'],
    ['a day that does not exist', { firstDay: '2027-02-30' }, 'firstDay'],
    [
      'a morning that ends before it starts',
      { timetable: { ...timetable, morningEnd: '08:00' } },
      'timetable.morningStart',
    ],
    ['an hour that is none', { timetable: { ...timetable, afternoonEnd: '25:00' } }, 'timetable.afternoonEnd'],
    ['a trainee without a name', { trainees: [{ firstName: 'Inès', lastName: ' ' }] }, 'trainees.0.lastName'],
  ])('%s is refused beside its field', async (_, change, field) => {
    const trainer = await (await classroom()).trainer()
    const response = await trainer.send(scheduleTrainingSession, { body: { commandId: newId(), ...plan, ...change } })
    expect(response.status).toBe(422)
    expect(Object.keys(((await response.json()) as { fields: object }).fields)).toContain(field)
  })
})

describe('enrolling someone who arrives late', () => {
  const params = { trainingSessionId: 'demonstration' }

  test('gives them a code at once', async () => {
    const room = await classroom()
    const trainer = await room.trainer()
    const enrolled = await trainer.call(enrolTrainee, { params, body: { firstName: 'Zoé', lastName: 'Garnier' } })
    const body = { sessionCode: 'RCL-DEMO', personalCode: enrolled.personalCode }
    expect(await (await room.anonymous.send(signInTrainee, { body })).json()).toMatchObject({ id: enrolled.traineeId })
  })

  test('someone with the same name elsewhere is another person', async () => {
    const trainer = await (await classroom()).trainer()
    const body = { firstName: 'Élodie', lastName: 'Marchand', company: 'Ailleurs' }
    expect((await trainer.call(enrolTrainee, { params, body })).traineeId).not.toBe('demo-elodie')
  })

  test('the same person is refused, accents and capitals aside', async () => {
    const trainer = await (await classroom()).trainer()
    const body = { commandId: newId(), firstName: 'ÉLODIE', lastName: 'marchand', company: 'ventor compresseurs' }
    const response = await trainer.send(enrolTrainee, { params, body })
    expect(await response.json()).toMatchObject({ type: 'already-enrolled' })
  })
})

test('forty commands at once are recorded, all of them, each once', async () => {
  const room = await classroom()
  const trainer = await room.trainer()
  const people = Array.from({ length: 40 }, (_, i) => ({ firstName: `Prénom${i}`, lastName: 'Nom' }))
  await Promise.all(
    people.map((body) => trainer.call(enrolTrainee, { params: { trainingSessionId: 'demonstration' }, body })),
  )
  const { rows } = await trainer.call(getBoard, { params: { trainingSessionId: 'demonstration' } })
  expect(rows).toHaveLength(48)
  expect(new Set(rows.map(({ name }) => name)).size).toBe(48)
})
