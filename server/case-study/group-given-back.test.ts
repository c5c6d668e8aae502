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
import { openDebrief } from '../../src/live/debrief/contract.ts'
import { getReadingQueue } from '../../src/live/reading/contract.ts'
import { rightCaseAnswers } from '../demonstration/right-answers.ts'
import { type Caller, classroom } from '../testing/classroom.ts'
import { attemptRead, reopenAttempt, reviewAttempt, submitRightCaseStudy } from '../testing/trainee-way.ts'

const caseOf = (attempt: number) => ({ caseStudyId: 'case-1', attempt })
const place = { trainingSessionId: 'demonstration', traineeId: 'demo-karim', ...caseOf(1) }
const ofAwa = { ...place, traineeId: 'demo-awa' }
const reason = 'Chiffrez le coût du retour, puis remettez.'
const review = { levels: { O1: 2, O2: 2, O3: 2, O4: 2 }, comment: 'Le rappel manque.' }
const minute = 60_000

const text = (words: string) => ({ kind: 'text', text: words })
const workOf = (who: Caller): Promise<CaseStudyWork> => who.call(getCaseStudyWork, { params: caseOf(1) })
const gives = (who: Caller, attempt: number, words: string, basedOn?: string[]) =>
  who.send(answerStep, {
    params: caseOf(attempt),
    body: { commandId: newId(), stepId: 'liaison', answer: text(words), basedOn },
  })
const handsIn = (who: Caller, attempt: number, ...names: string[]) =>
  who.send(submitCaseStudy, { params: caseOf(attempt), body: { commandId: newId(), with: names } })
const problemOf = async (response: Response) => (await response.json()) as ProblemBody
const together = async (attempt: number, first: Caller, ...others: Caller[]) => {
  await first.call(formGroup, { params: caseOf(attempt) })
  const code = (await workOf(first)).group?.code
  for (const one of others) await one.call(joinGroup, { params: caseOf(attempt), body: { code, replaces: true } })
}

const room3 = async () => {
  const room = await classroom()
  const [karim, awa, hugo] = [
    await room.trainee('demo-karim'),
    await room.trainee('demo-awa'),
    await room.trainee('demo-hugo'),
  ]
  return { room, karim, awa, hugo, trainer: await room.trainer() }
}

/** Karim's and Awa's common first attempt. */
const handedIn = async () => {
  const all = await room3()
  await together(1, all.karim, all.awa)
  for (const [stepId, answer] of Object.entries(rightCaseAnswers('case-1')))
    await all.karim.call(answerStep, { params: caseOf(1), body: { stepId, answer } })
  expect((await handsIn(all.karim, 1, 'Awa D.')).status).toBe(200)
  all.room.wait(minute)
  return all
}
const givenBack = async () => {
  const all = await handedIn()
  await reopenAttempt(all.trainer, place, reason)
  return all
}

describe('a common attempt that is given back', () => {
  test('is everybody’s again, shared as it was, with its answers and their givers', async () => {
    const { karim, awa } = await givenBack()
    for (const who of [karim, awa]) {
      const work = await workOf(who)
      expect(work).toMatchObject({ attempt: 1, answers: rightCaseAnswers('case-1') })
      expect(work.attempts[0]?.reopening).toMatchObject({ reason })
    }
    expect((await workOf(awa)).group).toEqual({ code: null, others: ['Karim B.'] })
    expect((await workOf(awa)).given?.['liaison']).toMatchObject({ by: 'Karim B.' })
  })

  test('is worked on together and handed in anew for all, with the trace for each', async () => {
    const { karim, awa } = await givenBack()
    await gives(awa, 1, 'Avec le coût.')
    expect((await workOf(karim)).answers['liaison']).toEqual(text('Avec le coût.'))
    expect((await handsIn(karim, 1, 'Awa D.')).status).toBe(200)
    for (const who of [karim, awa]) {
      const { attempt, attempts, group } = await workOf(who)
      expect([attempt, attempts.length, group]).toEqual([2, 1, null])
      expect(attempts[0]?.with).toHaveLength(1)
      expect(attempts[0]?.earlier?.[0]?.with).toHaveLength(1)
    }
  })

  test('has the versions it was handed in with: one who has not seen what came since is asked', async () => {
    const { karim, awa } = await givenBack()
    const seen = (await workOf(karim)).given?.['liaison']?.version ?? ''
    expect((await gives(awa, 1, 'D’Awa', [seen])).status).toBe(200)
    expect(await problemOf(await gives(karim, 1, 'De Karim', [seen]))).toMatchObject({
      type: 'answered-elsewhere',
      elsewhere: { by: 'Awa D.', answer: text('D’Awa') },
    })
    expect(await problemOf(await gives(karim, 1, 'De Karim', ['none']))).toMatchObject({ type: 'answered-elsewhere' })
  })

  test('is joined by nobody, and whoever has one back joins nobody: they may have read its correction', async () => {
    const { karim, awa, hugo } = await givenBack()
    await awa.call(leaveGroup, { params: caseOf(1) })
    expect((await workOf(karim)).group).toBeNull()
    await hugo.call(formGroup, { params: caseOf(1) })
    const code = (await workOf(hugo)).group?.code
    const joining = { params: caseOf(1), body: { commandId: newId(), code, replaces: true } }
    for (const refused of [
      await awa.send(joinGroup, joining),
      await awa.send(formGroup, { params: caseOf(1), body: { commandId: newId() } }),
    ])
      expect(await problemOf(refused)).toMatchObject({
        type: 'group-of-other-attempt',
        detail: expect.stringContaining('rendue') as string,
      })
  })

  test('stays with whoever has handed in the next one since, and a reading is then of one copy', async () => {
    const { room, karim, awa, trainer } = await handedIn()
    await submitRightCaseStudy(awa, 'case-1', 2)
    await reopenAttempt(trainer, place, reason)
    expect(await workOf(karim)).toMatchObject({ attempt: 1, group: null })
    expect((await workOf(awa)).attempts[0]?.reopening).toBeUndefined()
    await reviewAttempt(trainer, ofAwa, review)
    expect((await workOf(karim)).attempts[0]?.review).toBeNull()
    room.wait(minute)
    await handsIn(karim, 1)
    await reviewAttempt(trainer, place, { ...review, comment: 'Mieux.' })
    expect((await workOf(awa)).attempts[0]?.review?.comment).toBe(review.comment)
    expect((await attemptRead(trainer, place)).with).toBeUndefined()
  })

  test('leaves a group at the next attempt to the others; each keeps what was answered there', async () => {
    const { karim, awa, hugo, trainer } = await handedIn()
    await submitRightCaseStudy(hugo, 'case-1')
    await together(2, karim, hugo)
    await gives(hugo, 2, 'De Hugo')
    await reopenAttempt(trainer, place, reason)
    expect((await workOf(hugo)).group?.others).toEqual([])
    // On its way when the other was given back: it stays Karim's, and reaches neither group.
    expect((await gives(karim, 2, 'De Karim')).status).toBe(200)
    expect((await workOf(hugo)).answers['liaison']).toEqual(text('De Hugo'))
    expect((await workOf(awa)).answers['liaison']).toEqual(rightCaseAnswers('case-1')['liaison'])
    await handsIn(awa, 1, 'Karim B.')
    expect((await workOf(karim)).answers['liaison']).toEqual(text('De Karim'))
    expect((await workOf(awa)).answers).toEqual({})
  })

  test('is one copy in the queue of readings, named from each side', async () => {
    const { room, trainer } = await handedIn()
    const { waiting } = await trainer.call(getReadingQueue, { params: { trainingSessionId: room.trainingSessionId } })
    const shared = waiting.flatMap(({ traineeId, sharedWith }) => (sharedWith ? [[traineeId, sharedWith]] : []))
    expect(shared).toHaveLength(2)
    expect(shared).toContainEqual(['demo-karim', ['demo-awa']])
    expect(shared).toContainEqual(['demo-awa', ['demo-karim']])
  })
})

describe('the debrief opened while a group works', () => {
  const opened = async () => {
    const all = await room3()
    await together(1, all.karim, all.awa)
    await gives(all.awa, 1, 'D’Awa')
    const code = (await workOf(all.karim)).group?.code
    await all.trainer.call(openDebrief, { params: place })
    return { ...all, code }
  }

  test('leaves each member the answers, and nothing is handed in', async () => {
    const { karim, awa } = await opened()
    for (const who of [karim, awa])
      expect(await workOf(who)).toMatchObject({ attempt: null, group: null, answers: { liaison: text('D’Awa') } })
    expect(await problemOf(await handsIn(karim, 1, 'Awa D.'))).toMatchObject({ type: 'debrief-opened' })
  })

  test('keeps what arrives late for each of them, and still takes nobody’s place unseen', async () => {
    const { karim, awa } = await opened()
    expect(await problemOf(await gives(karim, 1, 'De Karim', ['none']))).toMatchObject({ type: 'answered-elsewhere' })
    const seen = (await workOf(karim)).given?.['liaison']?.version ?? ''
    expect((await gives(karim, 1, 'De Karim', [seen])).status).toBe(200)
    expect((await workOf(awa)).answers['liaison']).toEqual(text('De Karim'))
  })

  test('ends the coming together and the parting', async () => {
    const { hugo, awa, code } = await opened()
    const body = { commandId: newId() }
    for (const response of [
      await hugo.send(joinGroup, { params: caseOf(1), body: { ...body, code, replaces: true } }),
      await hugo.send(formGroup, { params: caseOf(1), body }),
      await awa.send(leaveGroup, { params: caseOf(1), body }),
    ])
      expect(await problemOf(response)).toMatchObject({ type: 'debrief-opened' })
  })

  test('counts what was given back as it was handed in; what comes late for the next attempt is one’s own', async () => {
    const { karim, awa, trainer } = await givenBack()
    await gives(awa, 1, 'Repris ensemble')
    await trainer.call(openDebrief, { params: place })
    expect((await gives(karim, 2, 'Tard', ['none'])).status).toBe(200)
    for (const who of [karim, awa]) {
      const { attempts, answers } = await workOf(who)
      expect(attempts[0]?.answers).toEqual(rightCaseAnswers('case-1'))
      expect(answers['liaison']).toEqual(text('Repris ensemble'))
    }
    await reviewAttempt(trainer, place, review)
    expect((await workOf(awa)).attempts[0]?.review).toMatchObject(review)
  })
})
