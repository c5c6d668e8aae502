import { describe, expect, test } from 'vitest'

import { answerQuestion, getQuiz } from '../../src/assessment/contract.ts'
import { answerStep, getCaseStudyWork } from '../../src/case-study/contract.ts'
import { newId } from '../../src/kernel/ids.ts'
import type { ProblemBody } from '../../src/kernel/problem.ts'
import { type Caller, classroom } from '../testing/classroom.ts'
import { submitRightCaseStudy } from '../testing/trainee-way.ts'
import { versionAfter } from './answer-version.ts'

const params = { caseStudyId: 'case-1', attempt: 1 }

/** One of Karim's devices: it gives answers to one step. */
const deviceOf = (karim: Caller) => ({
  give: async (words: string, basedOn?: readonly string[]) => {
    const commandId = newId()
    const body = { commandId, stepId: 'liaison', answer: { kind: 'text', text: words }, basedOn }
    const response = await karim.send(answerStep, { params, body })
    return { commandId, body, status: response.status, problem: (await response.json()) as ProblemBody }
  },
  sends: (body: object) => karim.send(answerStep, { params, body }),
  reads: async () => {
    const { answers, given } = await karim.call(getCaseStudyWork, { params })
    const answer = answers['liaison']
    return { text: answer?.kind === 'text' ? answer.text : null, ...given?.['liaison'] }
  },
})

const twoDevices = async () => {
  const room = await classroom()
  const [telephone, computer] = [await room.trainee('demo-karim'), await room.trainee('demo-karim')]
  return { room, telephone: deviceOf(telephone), computer: deviceOf(computer) }
}

describe('an answer from another device', () => {
  test('is not replaced by one that had not seen it, and comes back with the refusal', async () => {
    const { room, telephone, computer } = await twoDevices()
    const first = await telephone.give('Du téléphone', ['none'])
    const refused = await computer.give('De l’ordinateur', ['none'])
    expect([first.status, refused.status]).toEqual([200, 409])
    expect(refused.problem).toMatchObject({
      type: 'answered-elsewhere',
      elsewhere: {
        by: null,
        at: room.now(),
        version: first.commandId,
        answer: { kind: 'text', text: 'Du téléphone' },
      },
    })
    expect((await computer.reads()).text).toBe('Du téléphone')
  })

  test('is replaced once it was seen', async () => {
    const { telephone, computer } = await twoDevices()
    await telephone.give('Du téléphone', ['none'])
    const { version } = await computer.reads()
    expect((await computer.give('De l’ordinateur', [version ?? ''])).status).toBe(200)
    expect(await telephone.reads()).toMatchObject({ text: 'De l’ordinateur' })
  })

  test('that says the same is no other answer, and one on top of either is based on it', async () => {
    const { telephone, computer } = await twoDevices()
    const first = await telephone.give('La même', ['none'])
    expect((await computer.give('La même', ['none'])).status).toBe(200)
    expect((await telephone.give('Une suite', [first.commandId])).status).toBe(200)
  })
})

describe('one device', () => {
  test('goes on typing on its own answers, whether it has heard of their recording or not', async () => {
    const { telephone } = await twoDevices()
    const a = await telephone.give('a', ['none'])
    const b = await telephone.give('ab', ['none', a.commandId])
    const c = await telephone.give('abc', ['none', a.commandId, b.commandId])
    expect([a.status, b.status, c.status]).toEqual([200, 200, 200])
  })

  test('is not refused for a command that arrives twice, however late', async () => {
    const { telephone } = await twoDevices()
    const a = await telephone.give('a', ['none'])
    await telephone.give('ab', [a.commandId])
    expect((await telephone.sends(a.body)).status).toBe(200)
    expect((await telephone.reads()).text).toBe('ab')
  })

  test('does not undo its own answer with an earlier one that was refused and arrives again', async () => {
    const { telephone, computer } = await twoDevices()
    const b = await computer.give('De l’ordinateur', ['none'])
    const a = await telephone.give('Refusée', ['none'])
    await telephone.give('Après choix', [b.commandId])
    expect((await telephone.sends(a.body)).status).toBe(409)
    expect((await telephone.reads()).text).toBe('Après choix')
  })
})

test('a page that says nothing of what it saw replaces what stands, as it always did', async () => {
  const { telephone, computer } = await twoDevices()
  await telephone.give('Du téléphone', ['none'])
  expect((await computer.give('D’une page ancienne')).status).toBe(200)
})

test('the next attempt begins without the versions of the last', async () => {
  const { room, telephone } = await twoDevices()
  await submitRightCaseStudy(await room.trainee('demo-karim'), 'case-1')
  expect(await telephone.reads()).toEqual({ text: null })
})

test('a quiz answer is held to the same', async () => {
  const room = await classroom()
  const karim = await room.trainee('demo-karim')
  const of = { params: { moduleNumber: 1, attempt: 1 } }
  const body = (chosen: string, basedOn: string[]) => ({
    commandId: newId(),
    questionId: 'Q01',
    answer: { type: 'single-choice', chosen },
    basedOn,
  })
  expect((await karim.send(answerQuestion, { ...of, body: body('a', ['none']) })).status).toBe(200)
  const refused = await karim.send(answerQuestion, { ...of, body: body('b', ['none']) })
  expect(await refused.json()).toMatchObject({ type: 'answered-elsewhere', elsewhere: { answer: { chosen: 'a' } } })
  const { versions } = await karim.call(getQuiz, { params: { moduleNumber: 1 } })
  const onTop = body('b', [versions?.['Q01'] ?? ''])
  expect((await karim.send(answerQuestion, { ...of, body: onTop })).status).toBe(200)
})

test('an answer recorded before answers had ids goes by its position', () => {
  const event = { position: 41, recordedAt: '2026-11-23T09:00:00.000Z', actor: 'demo-karim', data: { answer: 1 } }
  expect(versionAfter({ version: undefined, answer: undefined }, event).ids).toEqual(['41'])
})

test('the order of names in an answer changes nothing, that of a list does', () => {
  const at = { recordedAt: '2026-11-23T09:00:00.000Z', actor: 'demo-karim' }
  const first = { ids: ['1'], by: 'demo-karim', at: at.recordedAt }
  const idsAfter = (before: unknown, answer: unknown) =>
    versionAfter({ version: first, answer: before }, { ...at, position: 2, data: { answer } }).ids
  expect(idsAfter({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toEqual(['1', '2'])
  expect(idsAfter(['a', 'b'], ['b', 'a'])).toEqual(['2'])
})
