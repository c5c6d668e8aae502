import { describe, expect, test } from 'vitest'

import { correctAttendance, getMyAttestationDocument } from '../../src/attestation/contract.ts'
import { course } from '../../src/content/course.ts'
import { type HalfDayId, halfDayIds, objectiveIds } from '../../src/content/course-ids.ts'
import { getMyJourney } from '../../src/journey/contract.ts'
import { completeLesson } from '../../src/lesson/contract.ts'
import { decideObjective } from '../../src/objectives/contract.ts'
import { closeTrainingSession, correctTrainee } from '../../src/training-session/contract.ts'
import { type Caller, type Classroom, classroom } from '../testing/classroom.ts'
import { doEverything, reviewAndValidate, submitRightQuiz } from '../testing/trainee-way.ts'
import type { AttestationContent } from './attestation-content.ts'

/** The demonstration's two days from now are over. */
const twoDays = 2 * 86_400_000

const close = async (room: Classroom, attendance: { traineeId: string; halfDayIds: HalfDayId[] }[]) =>
  (await room.trainer()).call(closeTrainingSession, {
    params: { trainingSessionId: room.trainingSessionId },
    body: { attendance },
  })

const documentOf = async (trainee: Caller) =>
  new Uint8Array(await (await trainee.send(getMyAttestationDocument)).arrayBuffer())

const contentOf = async (trainee: Caller) =>
  JSON.parse(new TextDecoder().decode(await documentOf(trainee))) as AttestationContent

const earned = async (settings = {}) => {
  const room = await classroom({ settings })
  const karim = await room.trainee('demo-karim')
  await doEverything(karim)
  await reviewAndValidate(await room.trainer(), {
    trainingSessionId: room.trainingSessionId,
    traineeId: 'demo-karim',
  })
  return { room, karim }
}

describe('before it is earned', () => {
  test('the document is refused with a sentence that says who decides', async () => {
    const room = await classroom()
    const response = await (await room.trainee('demo-karim')).send(getMyAttestationDocument)
    expect(response.status).toBe(409)
    const body = (await response.json()) as { detail: string }
    expect(body.detail).toContain('formateur')
  })

  test('perfect evidence alone does not issue it: the trainer validates', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await doEverything(karim)
    const { attestation, objectives } = await karim.call(getMyJourney)
    expect(attestation).toBeNull()
    expect(objectives.missing.every(({ who }) => who === 'trainer')).toBe(true)
  })

  test('three validated objectives are not four', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const trainer = await room.trainer()
    for (const objectiveId of objectiveIds.slice(0, 3)) {
      const params = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim', objectiveId }
      await trainer.call(decideObjective, {
        params,
        body: { result: 'acquired', reason: 'Vu en salle.', replaces: null },
      })
    }
    expect((await karim.call(getMyJourney)).attestation).toBeNull()
  })
})

describe('once the four objectives are validated', () => {
  test('it lists the four objectives word for word, with their results', async () => {
    const { karim } = await earned()
    const { objectives, beneficiary } = await contentOf(karim)
    expect(objectives.map(({ text }) => text)).toEqual(course.objectives.map(({ text }) => text))
    expect(objectives.map(({ result }) => result)).toEqual(['acquired', 'acquired', 'acquired', 'acquired'])
    expect(beneficiary).toEqual({ firstName: 'Karim', lastName: 'Benali', company: 'Hydrolis' })
  })

  test('downloading again gives the same bytes, days later and after more work', async () => {
    const { room, karim } = await earned()
    const first = await documentOf(karim)
    room.wait(3 * 86_400_000)
    await karim.call(completeLesson, { params: { topicId: '1.1' } })
    expect(await documentOf(karim)).toEqual(first)
  })

  test('what the course sheet does not give is listed, never invented', async () => {
    const { karim } = await earned()
    const { toComplete, place, activityDeclaration, signatory } = await contentOf(karim)
    expect({ place, activityDeclaration, signatory }).toEqual({
      place: null,
      activityDeclaration: null,
      signatory: null,
    })
    expect(toComplete).toContain('Numéro de déclaration d’activité')
    expect(toComplete).toContain('Nom et qualité du signataire')
  })

  test('what LEXOM has given is on it', async () => {
    const signatory = { name: 'Jeanne Exemple', quality: 'Directrice' }
    const { karim } = await earned({ activityDeclaration: '00 00 00000 00', signatory })
    const content = await contentOf(karim)
    expect(content).toMatchObject({ activityDeclaration: '00 00 00000 00', signatory })
    expect(content.toComplete).not.toContain('Numéro de déclaration d’activité')
  })

  test('a decision changed afterwards makes version 2, which names version 1', async () => {
    const { room, karim } = await earned()
    const params = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim', objectiveId: 'O4' }
    const { decision } = (await karim.call(getMyJourney)).objectives.objectives[3] ?? {}
    const body = { result: 'in-progress', reason: 'Copie reprise avec le stagiaire.', replaces: decision?.at }
    await (await room.trainer()).call(decideObjective, { params, body })
    expect(await contentOf(karim)).toMatchObject({ version: 2, replacesVersion: 1 })
    expect((await contentOf(karim)).objectives[3]).toMatchObject({ result: 'in-progress' })
  })
})

describe('when the session is closed', () => {
  test('everyone who attended gets one with their real results, absentees none', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const awa = await room.trainee('demo-awa')
    await submitRightQuiz(karim, 1)
    room.wait(twoDays)
    await close(room, [{ traineeId: 'demo-karim', halfDayIds: [...halfDayIds] }])
    expect((await contentOf(karim)).objectives.map(({ result }) => result)).toEqual([
      'in-progress',
      'not-assessed',
      'not-assessed',
      'not-assessed',
    ])
    expect((await awa.call(getMyJourney)).attestation).toBeNull()
  })

  test('the half-days followed are counted as stated, planned time never fills them', async () => {
    const room = await classroom({ settings: { hoursPerHalfDay: 3.5 } })
    const karim = await room.trainee('demo-karim')
    room.wait(twoDays)
    await close(room, [{ traineeId: 'demo-karim', halfDayIds: ['day-2-morning', 'day-1-morning'] }])
    expect(await contentOf(karim)).toMatchObject({
      plannedDuration: '2 jours (4 demi-journées), soit 14 h',
      followedDuration: '2 demi-journées, soit 7 h',
    })
  })

  test('answers stop changing', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await close(room, [])
    const response = await karim.send(completeLesson, {
      params: { topicId: '1.1' },
      body: { commandId: '01890a5d-ac96-774b-bcce-b302099a8057' },
    })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ type: 'session-closed' })
  })

  test('closing a second time is refused', async () => {
    const room = await classroom()
    await close(room, [])
    await expect(close(room, [])).rejects.toThrow('session-already-closed')
  })

  test('someone who is not enrolled can’t be given an attestation', async () => {
    const room = await classroom()
    await expect(close(room, [{ traineeId: 'nobody', halfDayIds: ['day-1-morning'] }])).rejects.toThrow('not-found')
    expect((await room.events()).some(({ type }) => type === 'training-session-closed')).toBe(false)
  })

  test('a half-day that has not begun can’t be declared followed', async () => {
    const room = await classroom()
    const attendance = [{ traineeId: 'demo-karim', halfDayIds: ['day-2-morning' as const] }]
    await expect(close(room, attendance)).rejects.toThrow('half-day-to-come')
  })

  test('the same person named twice is refused', async () => {
    const room = await classroom()
    const once = { traineeId: 'demo-karim', halfDayIds: ['day-1-morning' as const] }
    await expect(close(room, [once, once])).rejects.toThrow('invalid-request')
  })

  test('someone who followed nothing loses the attestation issued early', async () => {
    const { room, karim } = await earned()
    await close(room, [])
    expect((await karim.call(getMyJourney)).attestation).toBeNull()
    expect((await karim.send(getMyAttestationDocument)).status).toBe(409)
  })
})

describe('after the closure', () => {
  const correct = async (room: Classroom, ids: HalfDayId[]) =>
    (await room.trainer()).call(correctAttendance, {
      params: { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim' },
      body: { halfDayIds: ids },
    })

  test('corrected half-days make version 2, and someone forgotten gets a first one', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await close(room, [])
    await correct(room, ['day-1-morning'])
    expect(await contentOf(karim)).toMatchObject({ version: 1, followedDuration: '1 demi-journée' })
    room.wait(twoDays)
    await correct(room, [...halfDayIds])
    expect(await contentOf(karim)).toMatchObject({ version: 2, replacesVersion: 1 })
  })

  test('a version after a revoked one takes the next number', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await close(room, [{ traineeId: 'demo-karim', halfDayIds: ['day-1-morning'] }])
    await correct(room, [])
    expect((await karim.call(getMyJourney)).attestation).toBeNull()
    await correct(room, ['day-1-morning'])
    expect(await contentOf(karim)).toMatchObject({ version: 2, replacesVersion: 1 })
  })

  test('nothing changed issues nothing', async () => {
    const room = await classroom()
    await close(room, [{ traineeId: 'demo-karim', halfDayIds: ['day-1-morning'] }])
    const before = (await room.events()).length
    await correct(room, ['day-1-morning'])
    expect((await room.events()).length).toBe(before)
  })

  test('a corrected name is on the next version', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await close(room, [{ traineeId: 'demo-karim', halfDayIds: ['day-1-morning'] }])
    await (
      await room.trainer()
    ).call(correctTrainee, {
      params: { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim' },
      body: { firstName: 'Karim', lastName: 'Ben Ali', company: 'Hydrolis' },
    })
    expect(await contentOf(karim)).toMatchObject({ version: 2, beneficiary: { lastName: 'Ben Ali' } })
  })

  test('half-days are declared at the closure, not before', async () => {
    const room = await classroom()
    await expect(correct(room, ['day-1-morning'])).rejects.toThrow('session-still-open')
  })
})
