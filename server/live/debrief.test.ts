import { describe, expect, test } from 'vitest'

import { answerStep, getCaseStudyWork, submitCaseStudy } from '../../src/case-study/contract.ts'
import { getMyJourney } from '../../src/journey/contract.ts'
import { newId } from '../../src/kernel/ids.ts'
import { getRoomSplit, openDebrief } from '../../src/live/debrief/contract.ts'
import { closeTrainingSession, enrolTrainee } from '../../src/training-session/contract.ts'
import { rightCaseAnswers } from '../demonstration/right-answers.ts'
import { type Caller, type Classroom, classroom } from '../testing/classroom.ts'
import { submitRightCaseStudy } from '../testing/trainee-way.ts'

const params = { trainingSessionId: 'demonstration', caseStudyId: 'case-1' } as const
const attempt = { caseStudyId: 'case-1', attempt: 1 }

const opens = async (room: Classroom) => (await room.trainer()).call(openDebrief, { params })
const typeOf = async (response: Response) => ((await response.json()) as { type: string }).type
const gives = (trainee: Caller, stepId: string) =>
  trainee.call(answerStep, { params: attempt, body: { stepId, answer: rightCaseAnswers('case-1')[stepId] } })
const splitNow = async (room: Classroom) => (await room.trainer()).call(getRoomSplit, { params })

describe('an opened debrief', () => {
  test('opens the corrections of who has an attempt left, and takes that attempt away', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await submitRightCaseStudy(karim, 'case-1')
    expect((await karim.call(getCaseStudyWork, { params })).attempts[0]?.isDebriefOpen).toBe(false)
    await opens(room)
    const work = await karim.call(getCaseStudyWork, { params })
    expect(work).toMatchObject({ attempt: null, debrief: { openedAt: room.now() } })
    expect(work.attempts[0]).toMatchObject({ isDebriefOpen: true, review: null })
    expect(Object.keys(work.attempts[0]?.corrections[0]?.remarks ?? {})).not.toEqual([])
  })

  test('refuses what would be handed in, and keeps what is under way with its correction', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    for (const stepId of Object.keys(rightCaseAnswers('case-1'))) await gives(karim, stepId)
    await opens(room)
    const refused = await karim.send(submitCaseStudy, { params: attempt, body: { commandId: newId() } })
    expect([refused.status, await typeOf(refused)]).toEqual([409, 'debrief-opened'])
    const { answers, attempts, debrief } = await karim.call(getCaseStudyWork, { params })
    expect([Object.keys(answers).length, attempts]).toEqual([5, []])
    expect(debrief?.corrections.find(({ stepId }) => stepId === 'call')?.score).toEqual({ points: 12, outOf: 12 })
  })

  test('keeps an answer that waited for the network', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await opens(room)
    await gives(karim, 'liaison')
    expect((await karim.call(getCaseStudyWork, { params })).answers).toHaveProperty('liaison')
  })

  test('concerns one case study, and those who are enrolled later', async () => {
    const room = await classroom()
    await opens(room)
    const trainer = await room.trainer()
    const body = { firstName: 'Nadia', lastName: 'Belkacem' }
    const { traineeId } = await trainer.call(enrolTrainee, { params, body })
    const { state } = await room.api.parts.sessions.load('training-session:demonstration')
    const { caseStudies } = state.trainees.get(traineeId)!
    expect([caseStudies['case-1'].debriefOpenedAt, caseStudies['case-2'].debriefOpenedAt]).toEqual([room.now(), null])
    await submitRightCaseStudy(await room.trainee('demo-karim'), 'case-3')
  })

  test('is opened once and for good', async () => {
    const room = await classroom()
    await opens(room)
    const before = (await room.events()).length
    room.wait(60_000)
    await opens(room)
    expect((await room.events()).length).toBe(before)
  })

  test('is no longer something to do: neither the journey nor what is missing sends there', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const suggested = async () => {
      const { objectives, caseStudies } = await karim.call(getMyJourney)
      const ids = objectives.missing.flatMap((one) => (one.kind === 'case-study-to-submit' ? [one.caseStudyId] : []))
      return { ids, isDebriefOpen: caseStudies[0]?.isDebriefOpen }
    }
    expect((await suggested()).ids).toContain('case-1')
    await opens(room)
    const after = await suggested()
    expect(after.isDebriefOpen).toBe(true)
    expect(after.ids).not.toContain('case-1')
    expect(after.ids).not.toEqual([])
  })

  test('of a closed session is refused: its corrections are open already', async () => {
    const room = await classroom()
    const trainer = await room.trainer()
    await trainer.call(closeTrainingSession, { params, body: { attendance: [] } })
    const response = await trainer.send(openDebrief, { params, body: { commandId: newId() } })
    expect(await typeOf(response)).toBe('session-closed')
  })

  test('another trainer’s session does not exist', async () => {
    const other = await (await classroom()).trainer('somebody-else')
    expect((await other.send(getRoomSplit, { params })).status).toBe(404)
    expect((await other.send(openDebrief, { params, body: { commandId: newId() } })).status).toBe(404)
  })
})

describe('the split of the room', () => {
  test('counts the last attempt handed in, and of who handed nothing in the complete steps', async () => {
    const room = await classroom()
    const [karim, elodie] = [await room.trainee('demo-karim'), await room.trainee('demo-elodie')]
    await submitRightCaseStudy(karim, 'case-1')
    // Under way beside an attempt handed in: not counted.
    const second = { ...attempt, attempt: 2 }
    const path = [{ node: 'contact', option: 'c' }]
    await karim.call(answerStep, {
      params: second,
      body: { stepId: 'call', answer: { kind: 'dialogue', path } },
    })
    await gives(elodie, 'cerc')
    await elodie.call(answerStep, { params: attempt, body: { stepId: 'call', answer: { kind: 'dialogue', path } } })

    const { trainees, steps, debriefOpenedAt } = await splitNow(room)
    const placeOf = (name: string) => trainees.findIndex((one) => one.name === name)
    const byOf = (stepId: string) => steps.find((step) => step.stepId === stepId)?.by
    const [k, e, s] = [placeOf('Karim Benali'), placeOf('Élodie Marchand'), placeOf('Sofía Ķēniņa')]
    expect(debriefOpenedAt).toBeNull()
    expect([trainees[k], trainees[e]]).toMatchObject([
      { handedInCount: 1, isWorking: true },
      { handedInCount: 0, isWorking: true },
    ])
    expect(byOf('call')).toEqual([k, s].toSorted((a, b) => a - b))
    expect(byOf('cerc')).toEqual([k, e, s].toSorted((a, b) => a - b))
  })
})
