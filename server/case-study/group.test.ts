import { describe, expect, test } from 'vitest'

import {
  type CaseStudyWork,
  answerStep,
  formGroup,
  getCaseStudyWork,
  joinGroup,
  leaveGroup,
  submitCaseStudy,
} from '../../src/case-study/contract.ts'
import { newId } from '../../src/kernel/ids.ts'
import type { ProblemBody } from '../../src/kernel/problem.ts'
import { getBoard, getTraineeRecord } from '../../src/live/contract.ts'
import { decideObjective } from '../../src/objectives/contract.ts'
import { closeTrainingSession } from '../../src/training-session/contract.ts'
import { rightCaseAnswers } from '../demonstration/right-answers.ts'
import { type Caller, type Classroom, classroom } from '../testing/classroom.ts'
import { reviewAttempt, submitRightCaseStudy } from '../testing/trainee-way.ts'

const params = { caseStudyId: 'case-1', attempt: 1 }

const text = (words: string) => ({ stepId: 'liaison', answer: { kind: 'text', text: words } })
const workOf = (who: Caller): Promise<CaseStudyWork> => who.call(getCaseStudyWork, { params })
const joins = (who: Caller, code: string | null | undefined, more: object = {}) =>
  who.send(joinGroup, { params, body: { commandId: newId(), code, replaces: false, ...more } })
const problemOf = async (response: Response) => (await response.json()) as ProblemBody
const forms = async (who: Caller): Promise<string> => {
  await who.call(formGroup, { params })
  return (await workOf(who)).group?.code ?? ''
}

const pair = async () => {
  const room = await classroom()
  const [karim, awa, hugo] = [
    await room.trainee('demo-karim'),
    await room.trainee('demo-awa'),
    await room.trainee('demo-hugo'),
  ]
  const code = await forms(karim)
  expect((await joins(awa, code)).status).toBe(200)
  return { room, karim, awa, hugo, code }
}

const answerAll = async (who: Caller) => {
  for (const [stepId, answer] of Object.entries(rightCaseAnswers('case-1')))
    await who.call(answerStep, { params, body: { stepId, answer } })
}
const handIn = (who: Caller, ...names: string[]) =>
  who.send(submitCaseStudy, { params, body: { commandId: newId(), with: names } })

const newEvents = async (room: Classroom, done: () => Promise<unknown>) => {
  const before = (await room.events()).length
  await done()
  return (await room.events()).slice(before)
}

describe('coming together', () => {
  test('a code is shown to who asks for it, and nobody is named before they have typed it', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    expect((await workOf(karim)).group).toBeNull()
    const code = await forms(karim)
    expect(code).toMatch(/^\d{4}$/)
    expect((await workOf(karim)).group).toEqual({ code, others: [] })
  })

  test('members then read each other’s first name and initial, and no more', async () => {
    const { karim, awa, code } = await pair()
    expect((await workOf(karim)).group).toEqual({ code, others: ['Awa D.'] })
    expect((await workOf(awa)).group).toEqual({ code, others: ['Karim B.'] })
  })

  test('a third may come, a fourth may not', async () => {
    const { room, karim, hugo, code } = await pair()
    expect((await joins(hugo, ` ${code.slice(0, 2)} ${code.slice(2)}`)).status).toBe(200)
    expect((await workOf(karim)).group).toEqual({ code: null, others: ['Awa D.', 'Hugo P.'] })
    const sofia = await room.trainee('demo-mehmet')
    expect(await problemOf(await joins(sofia, code))).toMatchObject({ type: 'group-full' })
  })

  test('a code that nobody has is refused, and guessing ends', async () => {
    const { hugo, code } = await pair()
    const wrong = code === '1000' ? '1001' : '1000'
    for (let tries = 0; tries < 10; tries++)
      expect(await problemOf(await joins(hugo, wrong))).toMatchObject({ type: 'wrong-group-code' })
    expect(await problemOf(await joins(hugo, code))).toMatchObject({ type: 'too-many-attempts' })
  })

  test.each(['', '482', '48215', 'abcd'])('« %s » is no code, and is said to be none', async (code) => {
    const room = await classroom()
    const response = await joins(await room.trainee('demo-hugo'), code)
    expect(await problemOf(response)).toMatchObject({ status: 422, fields: { code: 'Le code a quatre chiffres.' } })
  })

  test('who already shares an attempt joins no second group', async () => {
    const { awa, hugo, code } = await pair()
    const other = await forms(hugo)
    expect(await problemOf(await joins(awa, other))).toMatchObject({ type: 'already-in-group' })
    expect(await problemOf(await joins(awa, code))).toMatchObject({ type: 'already-in-group' })
  })

  test('of two who each asked for a code, one may type the other’s', async () => {
    const room = await classroom()
    const [karim, awa] = [await room.trainee('demo-karim'), await room.trainee('demo-awa')]
    const [code] = [await forms(karim), await forms(awa)]
    expect((await joins(awa, code)).status).toBe(200)
    expect((await workOf(karim)).group?.others).toEqual(['Awa D.'])
  })

  test('those who are at another attempt stay apart: one has read a correction', async () => {
    const room = await classroom()
    const [karim, awa] = [await room.trainee('demo-karim'), await room.trainee('demo-awa')]
    await submitRightCaseStudy(karim, 'case-1')
    await karim.call(formGroup, { params: { ...params, attempt: 2 } })
    const code = (await workOf(karim)).group?.code
    expect(await problemOf(await joins(awa, code))).toMatchObject({ type: 'group-of-other-attempt' })
  })

  test('the same command twice forms one group', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const body = { commandId: newId() }
    const formed = await newEvents(room, async () => {
      await karim.send(formGroup, { params, body })
      expect((await karim.send(formGroup, { params, body })).status).toBe(200)
    })
    expect(formed).toHaveLength(1)
  })
})

describe('what was answered before', () => {
  const apart = async () => {
    const room = await classroom()
    const [karim, awa] = [await room.trainee('demo-karim'), await room.trainee('demo-awa')]
    const right = rightCaseAnswers('case-1')
    await karim.call(answerStep, { params, body: text('De Karim') })
    await awa.call(answerStep, { params, body: { stepId: 'cerc', answer: right['cerc'] } })
    return { karim, awa, right, code: await forms(karim) }
  }

  test('comes together, each answer with its giver', async () => {
    const { karim, awa, right, code } = await apart()
    await joins(awa, code)
    for (const who of [karim, awa])
      expect((await workOf(who)).answers).toEqual({ liaison: text('De Karim').answer, cerc: right['cerc'] })
    expect((await workOf(awa)).given).toMatchObject({ liaison: { by: 'Karim B.' }, cerc: { by: null } })
  })

  test('gives way where the group has answered too, once that is agreed to', async () => {
    const { awa, code } = await apart()
    await awa.call(answerStep, { params, body: text('D’Awa') })
    const refusal = await problemOf(await joins(awa, code))
    expect(refusal.type).toBe('group-replaces-answers')
    expect(refusal.detail).toMatch(/^Le groupe a déjà répondu à « [^»]+ » : à ces étapes/)
    expect((await workOf(awa)).answers['liaison']).toEqual(text('D’Awa').answer)
    expect((await joins(awa, code, { replaces: true })).status).toBe(200)
    expect((await workOf(awa)).answers['liaison']).toEqual(text('De Karim').answer)
  })
})

describe('working', () => {
  test('every member reads and gives the answers, and each says who gave it and when', async () => {
    const { room, karim, awa } = await pair()
    await awa.call(answerStep, { params, body: text('D’Awa') })
    const work = await workOf(karim)
    expect(work.answers['liaison']).toEqual(text('D’Awa').answer)
    expect(work.given?.['liaison']).toMatchObject({ by: 'Awa D.', at: room.now() })
    await karim.call(answerStep, { params, body: text('De Karim') })
    expect((await workOf(awa)).answers['liaison']).toEqual(text('De Karim').answer)
  })

  test('an answer is done by its giver in every member’s record', async () => {
    const { room, awa } = await pair()
    const answered = await newEvents(room, () => awa.call(answerStep, { params, body: text('D’Awa') }))
    expect(answered.map(({ subject, actor }) => [subject, actor])).toEqual([
      ['demo-awa', 'demo-awa'],
      ['demo-karim', 'demo-awa'],
    ])
  })

  test('a member who had not seen another’s answer is told whose it is', async () => {
    const { karim, awa } = await pair()
    await awa.call(answerStep, { params, body: { ...text('D’Awa'), basedOn: ['none'] } })
    const response = await karim.send(answerStep, {
      params,
      body: { commandId: newId(), ...text('De Karim'), basedOn: ['none'] },
    })
    expect(await problemOf(response)).toMatchObject({
      type: 'answered-elsewhere',
      elsewhere: { by: 'Awa D.', answer: text('D’Awa').answer },
    })
  })

  test('who leaves keeps a copy and goes on alone', async () => {
    const { karim, awa, code } = await pair()
    await awa.call(answerStep, { params, body: text('Ensemble') })
    await awa.call(leaveGroup, { params })
    await karim.call(answerStep, { params, body: text('De Karim seul') })
    expect(await workOf(awa)).toMatchObject({ group: null, answers: { liaison: text('Ensemble').answer } })
    expect(await workOf(karim)).toMatchObject({ group: { code, others: [] } })
    expect(await problemOf(await awa.send(leaveGroup, { params, body: { commandId: newId() } }))).toMatchObject({
      type: 'not-in-group',
    })
    expect((await joins(awa, code, { replaces: true })).status).toBe(200)
  })
})

describe('handing in', () => {
  test('one hands in for all, and it is each one’s attempt, with the others named', async () => {
    const { room, karim, awa } = await pair()
    await answerAll(karim)
    expect((await handIn(awa, 'Karim B.')).status).toBe(200)
    for (const who of [karim, awa]) {
      const work = await workOf(who)
      expect(work).toMatchObject({ attempt: 2, answers: {}, group: null })
      expect(work.attempts[0]).toMatchObject({ attempt: 1, automaticLevels: { O1: 3 } })
    }
    expect((await workOf(karim)).attempts[0]?.with).toEqual(['Awa D.'])
    const record = await (
      await room.trainer()
    ).call(getTraineeRecord, { params: { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim' } })
    expect(record.caseStudies[0]?.attempts[0]?.with).toEqual(['Awa Diop'])
  })

  test.each([[[]], [['Hugo P.']], [['Karim B.', 'Hugo P.']]])(
    'naming %j instead of who is there is refused',
    async (names) => {
      const { karim, awa } = await pair()
      await answerAll(karim)
      expect(await problemOf(await handIn(awa, ...names))).toMatchObject({ type: 'group-changed' })
      expect((await workOf(karim)).attempts).toEqual([])
    },
  )

  test('a code that nobody typed is no group: the attempt is one’s own', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await forms(karim)
    await answerAll(karim)
    expect((await handIn(karim)).status).toBe(200)
    expect((await workOf(karim)).attempts[0]?.with).toBeUndefined()
  })

  test('each keeps their own second attempt', async () => {
    const { karim, awa } = await pair()
    await answerAll(karim)
    await handIn(karim, 'Awa D.')
    await submitRightCaseStudy(awa, 'case-1', 2)
    expect([(await workOf(karim)).attempt, (await workOf(awa)).attempt]).toEqual([2, null])
  })

  test('after it nobody joins, leaves or answers', async () => {
    const { karim, awa, hugo, code } = await pair()
    await answerAll(karim)
    await handIn(karim, 'Awa D.')
    const late = { commandId: newId(), ...text('Trop tard') }
    expect(await problemOf(await awa.send(answerStep, { params, body: late }))).toMatchObject({
      type: 'attempt-closed',
    })
    expect(await problemOf(await awa.send(leaveGroup, { params, body: { commandId: newId() } }))).toMatchObject({
      type: 'attempt-closed',
    })
    expect(await problemOf(await joins(hugo, code))).toMatchObject({ type: 'wrong-group-code' })
  })
})

describe('the trainer', () => {
  const review = { levels: { O1: 2, O2: 3, O3: 4, O4: 1 }, comment: 'Beau travail à deux.' }
  const of = { trainingSessionId: 'demonstration', traineeId: 'demo-karim', ...params }

  test('reads one copy for all, and decides for each', async () => {
    const { room, karim, awa } = await pair()
    await answerAll(karim)
    await handIn(karim, 'Awa D.')
    const trainer = await room.trainer()
    await reviewAttempt(trainer, of, review)
    for (const who of [karim, awa]) expect((await workOf(who)).attempts[0]?.review).toMatchObject(review)
    const body = { result: 'not-acquired', reason: 'Peu de part au travail commun.', replaces: null }
    const { trainingSessionId } = room
    await trainer.call(decideObjective, {
      params: { trainingSessionId, traineeId: 'demo-awa', objectiveId: 'O1' },
      body,
    })
    const { rows } = await trainer.call(getBoard, { params: { trainingSessionId } })
    const decided = (traineeId: string) => rows.find((row) => row.traineeId === traineeId)?.objectives[0]?.decided
    expect([decided('demo-awa'), decided('demo-karim')]).toEqual([true, false])
  })

  test('reads who gave each answer, by their whole names; a member does not', async () => {
    const { room, karim, awa } = await pair()
    await answerAll(karim)
    await awa.call(answerStep, { params, body: text('Mise à jour par Awa.') })
    await handIn(karim, 'Awa D.')
    const { caseStudies } = await (await room.trainer()).call(getTraineeRecord, { params: of })
    expect(caseStudies[0]?.attempts[0]?.givenBy).toMatchObject({ call: 'Karim Benali', liaison: 'Awa Diop' })
    expect((await workOf(awa)).attempts[0]).not.toHaveProperty('givenBy')
  })

  test('sees on the board that another handed in what a member is on', async () => {
    const { room, karim, awa } = await pair()
    await answerAll(karim)
    await awa.call(answerStep, { params, body: text('Une phrase.') })
    await handIn(karim, 'Awa D.')
    const { rows } = await (await room.trainer()).call(getBoard, { params: of })
    const activity = rows.find(({ traineeId }) => traineeId === 'demo-awa')?.activity
    expect(activity).toMatchObject({ kind: 'case-study', submitted: true })
  })

  test('closes the session, and no group changes any more', async () => {
    const { room, hugo, awa, code } = await pair()
    const closing = { params: { trainingSessionId: room.trainingSessionId }, body: { attendance: [] } }
    await (await room.trainer()).call(closeTrainingSession, closing)
    const refused = [
      await joins(hugo, code),
      await hugo.send(formGroup, { params, body: { commandId: newId() } }),
      await awa.send(leaveGroup, { params, body: { commandId: newId() } }),
    ]
    for (const response of refused) expect(await problemOf(response)).toMatchObject({ type: 'session-closed' })
  })
})

test('a fresh process folds the same groups and answers', async () => {
  const { room, karim, awa, hugo, code } = await pair()
  await karim.call(answerStep, { params, body: text('Ensemble') })
  await joins(hugo, code)
  await awa.call(leaveGroup, { params })
  const { createApi } = await import('../create-api.ts')
  const again = createApi(room.api.parts)
  const { state } = await again.parts.sessions.load('training-session:demonstration')
  const { state: before } = await room.api.parts.sessions.load('training-session:demonstration')
  expect(state).toEqual(before)
  expect(state.trainees.get('demo-karim')?.caseStudies['case-1'].group?.members).toEqual(['demo-karim', 'demo-hugo'])
})
