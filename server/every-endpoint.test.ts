import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'

import type { Endpoint } from '../src/kernel/endpoint.ts'
import { newId } from '../src/kernel/ids.ts'
import { problemSchema } from '../src/kernel/problem.ts'
import { importQuestions } from '../src/question-bank/contract.ts'
import { demonstrationTrainer } from './demonstration/people.ts'
import { type Classroom, classroom, password } from './testing/classroom.ts'

import { submitRightCaseStudy, submitRightQuiz } from './testing/trainee-way.ts'

const actionId = '019ab3c4-0000-7000-8000-000000000001'
const planAction = {
  objectiveId: 'O3',
  what: 'Rappeler chaque client dont la réclamation a plus de 48 h',
  customers: 'Réclamants du mois',
  startsOn: '2026-11-25',
  dueOn: '2026-12-18',
  indicator: 'Part des réclamants rappelés',
  firstStep: '',
  help: '',
}
const importedQuestion = {
  type: 'numeric',
  objective: 'O3',
  module: 2,
  difficulty: 1,
  prompt: 'Sur 50 réponses, 20 sont des promoteurs. Quelle est leur part, en % ?',
  explanation: '20 ÷ 50 = 40 %.',
  key: 40,
  tolerance: 0,
  unit: '%',
}

/**
 * One good call per endpoint, in a session where Karim has submitted what can be submitted.
 * An endpoint without one fails the first test below.
 */
const goodCalls: Readonly<Record<string, { params?: Record<string, unknown>; body?: Record<string, unknown> }>> = {
  'GET /api/me': {},
  'POST /api/sign-ins/trainee': { body: { sessionCode: 'rcl demo', personalCode: 'kari 2345' } },
  'POST /api/sign-ins/trainer': { body: { email: demonstrationTrainer.email, password } },
  'DELETE /api/sign-ins/current': {},
  'GET /api/training-sessions': {},
  'POST /api/training-sessions': {
    body: {
      firstDay: '2027-01-12',
      secondDay: '2027-01-13',
      timetable: { morningStart: '09:00', morningEnd: '12:30', afternoonStart: '13:30', afternoonEnd: '17:00' },
      trainees: [{ firstName: 'Ines', lastName: 'Roux' }],
    },
  },
  'POST /api/training-sessions/:trainingSessionId/trainees': {
    params: { trainingSessionId: 'demonstration' },
    body: { firstName: 'Zoé', lastName: 'Garnier' },
  },
  'GET /api/training-sessions/:trainingSessionId/access-codes': { params: { trainingSessionId: 'demonstration' } },
  'POST /api/training-sessions/:trainingSessionId/closure': {
    params: { trainingSessionId: 'demonstration' },
    body: { attendance: [{ traineeId: 'demo-karim', halfDayIds: ['day-1-morning'] }] },
  },
  'GET /api/my/journey': {},
  'GET /api/my/journey/tail': {},
  'POST /api/my/lessons/:topicId/opening': { params: { topicId: '2.1' }, body: {} },
  'POST /api/my/lessons/:topicId/completion': { params: { topicId: '2.1' }, body: {} },
  'POST /api/my/self-assessments/:moment/ratings': {
    params: { moment: 'after' },
    body: { objectiveId: 'O1', rating: 3 },
  },
  // Refused by the rule (nothing rated yet), which is not a refusal of the call.
  'POST /api/my/self-assessments/:moment/submission': { params: { moment: 'after' }, body: {} },
  'GET /api/my/quizzes/:moduleNumber': { params: { moduleNumber: 1 } },
  'POST /api/my/quizzes/:moduleNumber/attempts/:attempt/answers': {
    params: { moduleNumber: 2, attempt: 1 },
    body: { questionId: 'Q33', answer: { type: 'numeric', text: '19' } },
  },
  'POST /api/my/quizzes/:moduleNumber/attempts/:attempt/submission': {
    params: { moduleNumber: 2, attempt: 1 },
    body: {},
  },
  'GET /api/my/positioning-quiz': {},
  // Refused by the rule (a module quiz is handed in), which is not a refusal of the call.
  'POST /api/my/positioning-quiz/answers': {
    body: { questionId: 'Q01', answer: { type: 'single-choice', chosen: 'c' } },
  },
  'POST /api/my/positioning-quiz/submission': { body: {} },
  'GET /api/my/final-assessment': {},
  'POST /api/my/final-assessment/attempts/:attempt/start': { params: { attempt: 1 }, body: {} },
  // Refused by the rule (not begun), which is not a refusal of the call.
  'POST /api/my/final-assessment/attempts/:attempt/answers': {
    params: { attempt: 1 },
    body: { questionId: 'Q03', answer: { type: 'single-choice', chosen: 'b' } },
  },
  'POST /api/my/final-assessment/attempts/:attempt/submission': { params: { attempt: 1 }, body: {} },
  'POST /api/training-sessions/:trainingSessionId/final-assessment/duration': {
    params: { trainingSessionId: 'demonstration' },
    body: { minutes: 45 },
  },
  'POST /api/training-sessions/:trainingSessionId/trainees/:traineeId/arrangements': {
    params: { trainingSessionId: 'demonstration', traineeId: 'demo-karim' },
    body: { extraMinutes: 15, hasNoTimeLimit: false, means: ['breaks'] },
  },
  'GET /api/my/case-studies/:caseStudyId': { params: { caseStudyId: 'case-1' } },
  'POST /api/my/case-studies/:caseStudyId/attempts/:attempt/answers': {
    params: { caseStudyId: 'case-1', attempt: 2 },
    body: { stepId: 'liaison', answer: { kind: 'text', text: 'Menuiserie Larzac' } },
  },
  'POST /api/my/case-studies/:caseStudyId/attempts/:attempt/submission': {
    params: { caseStudyId: 'case-1', attempt: 2 },
    body: {},
  },
  'POST /api/my/case-studies/:caseStudyId/attempts/:attempt/group': {
    params: { caseStudyId: 'case-1', attempt: 2 },
    body: {},
  },
  // Refused by the rule (nobody has this code), which is not a refusal of the call; so is leaving.
  'POST /api/my/case-studies/:caseStudyId/attempts/:attempt/group/joining': {
    params: { caseStudyId: 'case-1', attempt: 2 },
    body: { code: '48 21', replaces: false },
  },
  'POST /api/my/case-studies/:caseStudyId/attempts/:attempt/group/leaving': {
    params: { caseStudyId: 'case-1', attempt: 2 },
    body: {},
  },
  'GET /api/my/documents/:documentId': { params: { documentId: 'document-c' } },
  'POST /api/my/documents/:documentId/answers': {
    params: { documentId: 'document-c' },
    body: { questionId: 'rewrite', answer: { kind: 'text', text: 'Chers collègues,' } },
  },
  'POST /api/my/documents/:documentId/marks': {
    params: { documentId: 'document-c' },
    body: { passageId: 'sept-fois', mark: { kind: 'myth', note: '' } },
  },
  // Refused by the rule (nothing answered yet), which is not a refusal of the call.
  'POST /api/my/documents/:documentId/submission': { params: { documentId: 'document-c' }, body: {} },
  'POST /api/training-sessions/:trainingSessionId/trainees/:traineeId/case-studies/:caseStudyId/attempts/:attempt/review':
    {
      params: { trainingSessionId: 'demonstration', traineeId: 'demo-karim', caseStudyId: 'case-1', attempt: 1 },
      body: {
        levels: { O1: 3, O2: 3, O3: 4, O4: 2 },
        comment: 'Bien vu.',
        submittedAt: '2026-11-23T09:00:00.000Z',
        replaces: null,
      },
    },
  'POST /api/training-sessions/:trainingSessionId/trainees/:traineeId/case-studies/:caseStudyId/attempts/:attempt/reopening':
    {
      params: { trainingSessionId: 'demonstration', traineeId: 'demo-karim', caseStudyId: 'case-1', attempt: 1 },
      body: { reason: 'Le coût du retour manque.', submittedAt: '2026-11-23T09:00:00.000Z' },
    },
  'POST /api/training-sessions/:trainingSessionId/trainees/:traineeId/objectives/:objectiveId/decision': {
    params: { trainingSessionId: 'demonstration', traineeId: 'demo-karim', objectiveId: 'O1' },
    body: { result: 'acquired', reason: 'Conforme aux preuves.', replaces: null },
  },
  'POST /api/training-sessions/:trainingSessionId/trainees/:traineeId/attendance': {
    params: { trainingSessionId: 'demonstration', traineeId: 'demo-karim' },
    body: { halfDayIds: ['day-1-morning'] },
  },
  'POST /api/training-sessions/:trainingSessionId/trainees/:traineeId/identity': {
    params: { trainingSessionId: 'demonstration', traineeId: 'demo-karim' },
    body: { firstName: 'Karim', lastName: 'Ben Ali' },
  },
  'POST /api/training-sessions/:trainingSessionId/place': {
    params: { trainingSessionId: 'demonstration' },
    body: { place: 'Privas' },
  },
  'GET /api/my/application-plan': {},
  'POST /api/my/application-plan/actions/:actionId': { params: { actionId }, body: planAction },
  'POST /api/my/application-plan/actions/:actionId/removal': { params: { actionId }, body: {} },
  'GET /api/my/application-plan/document': {},
  'GET /api/my/attestation/document': {},
  'GET /api/training-sessions/:trainingSessionId/trainees/:traineeId/attestation/document': {
    params: { trainingSessionId: 'demonstration', traineeId: 'demo-karim' },
  },
  'GET /api/training-sessions/:trainingSessionId/board': { params: { trainingSessionId: 'demonstration' } },
  'GET /api/training-sessions/:trainingSessionId/board/tail': { params: { trainingSessionId: 'demonstration' } },
  'GET /api/training-sessions/:trainingSessionId/trainees/:traineeId': {
    params: { trainingSessionId: 'demonstration', traineeId: 'demo-karim' },
  },
  'GET /api/training-sessions/:trainingSessionId/readings': { params: { trainingSessionId: 'demonstration' } },
  'GET /api/training-sessions/:trainingSessionId/case-studies/:caseStudyId/split': {
    params: { trainingSessionId: 'demonstration', caseStudyId: 'case-1' },
  },
  'POST /api/training-sessions/:trainingSessionId/case-studies/:caseStudyId/debrief': {
    params: { trainingSessionId: 'demonstration', caseStudyId: 'case-1' },
    body: {},
  },
  'GET /api/question-bank': {},
  'POST /api/question-bank/imports': { body: { questions: [importedQuestion] } },
  'POST /api/question-bank/imports/:questionId/withdrawal': { params: { questionId: 'I01' }, body: {} },
}

const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`
const { api } = await classroom()
const endpoints = api.handlers.map(({ endpoint }) => endpoint)

/** A class where Karim has an attempt behind him, so that every call above finds what it names. */
const busyClassroom = async () => {
  const room = await classroom()
  const karim = await room.trainee('demo-karim')
  await submitRightQuiz(karim, 1)
  await submitRightCaseStudy(karim, 'case-1')
  await (await room.trainer()).call(importQuestions, { body: { questions: [importedQuestion] } })
  return room
}

const callerFor = async (room: Classroom, { access }: Endpoint) =>
  access === 'trainer' ? room.trainer() : access === 'public' ? room.anonymous : room.trainee('demo-karim')

const withCommandId = (endpoint: Endpoint, body: Record<string, unknown> | undefined) =>
  endpoint.method === 'POST' && !nameOf(endpoint).includes('/sign-ins/') ? { commandId: newId(), ...body } : body

test('every endpoint has a good call to be tested with, and no call is left over', () => {
  expect(Object.keys(goodCalls).sort()).toEqual(endpoints.map(nameOf).sort())
})

test('no two endpoints share a method and a path', () => {
  expect(new Set(endpoints.map(nameOf)).size).toBe(endpoints.length)
})

describe.each(endpoints.map((endpoint) => [nameOf(endpoint), endpoint] as const))('%s', (name, endpoint) => {
  const good = goodCalls[name] ?? {}

  test('answers what its contract promises, or refuses by a rule', async () => {
    const room = await busyClassroom()
    const who = await callerFor(room, endpoint)
    const response = await who.send(endpoint, { ...good, body: withCommandId(endpoint, good.body) })
    if (endpoint.answers === 'event-stream') {
      expect(response.headers.get('content-type')).toBe('text/event-stream')
      await response.body?.cancel()
    } else if (response.status === 409) {
      expect(z.parse(problemSchema, await response.json()).status).toBe(409)
    } else {
      expect(response.status).toBe(200)
      if (endpoint.answers === 'json') {
        const answer: unknown = await response.json()
        // Strict: nothing may travel that the contract does not name.
        expect(z.parse(endpoint.answer, answer)).toEqual(answer)
      }
    }
  })

  if (endpoint.access !== 'public')
    test('refuses an anonymous caller', async () => {
      const response = await (await classroom()).anonymous.send(endpoint, good)
      expect(response.status).toBe(401)
      expect(z.parse(problemSchema, await response.json()).type).toBe('sign-in-required')
    })

  if (endpoint.access === 'trainee' || endpoint.access === 'trainer')
    test('refuses the other role', async () => {
      const room = await classroom()
      const other = endpoint.access === 'trainee' ? await room.trainer() : await room.trainee('demo-karim')
      const response = await other.send(endpoint, { ...good, body: withCommandId(endpoint, good.body) })
      expect(response.status).toBe(403)
    })

  if (endpoint.access !== 'public')
    test('refuses a token that was changed', async () => {
      const room = await classroom()
      const { token } = await callerFor(room, endpoint)
      const forged = room.caller(`${token?.slice(0, -2)}00`)
      expect((await forged.send(endpoint, good)).status).toBe(401)
    })

  if (endpoint.method === 'POST')
    test('refuses a body that its schema refuses, and records nothing', async () => {
      const room = await busyClassroom()
      const who = await callerFor(room, endpoint)
      const before = (await room.events()).length
      const fine = withCommandId(endpoint, good.body) ?? {}
      const bad: unknown[] = [
        null,
        [],
        'text',
        42,
        ...Object.keys(fine).map((key) => ({ ...fine, [key]: undefined })),
        ...Object.keys(fine).map((key) => ({ ...fine, [key]: { unexpected: true } })),
      ]
      const refusable = bad.filter((body) => !z.safeParse(endpoint.body, JSON.parse(JSON.stringify(body))).success)
      expect(refusable.length).toBeGreaterThanOrEqual(4 + Math.min(1, Object.keys(fine).length))
      for (const body of refusable) {
        const response = await who.send(endpoint, { ...good, body })
        expect([response.status, body]).toEqual([422, body])
        expect(z.parse(problemSchema, await response.json()).type).toBe('invalid-request')
      }
      expect((await room.events()).length).toBe(before)
    })
})

describe('outside the contract', () => {
  test.each([
    ['GET', '/api'],
    ['GET', '/api/nothing'],
    ['POST', '/api/me'],
    ['DELETE', '/api/training-sessions/demonstration'],
  ])('%s %s is a JSON problem', async (method, path) => {
    const response = await api.fetch(new Request(`http://parcours.test${path}`, { method }))
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(z.parse(problemSchema, await response.json()).type).toBe('unknown-route')
  })

  test('a body that is not JSON is refused in words', async () => {
    const response = await api.fetch(
      new Request('http://parcours.test/api/sign-ins/trainee', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"sessionCode": ',
      }),
    )
    expect(response.status).toBe(422)
  })

  test('a form from another site is refused: only JSON is read', async () => {
    const response = await api.fetch(
      new Request('http://parcours.test/api/sign-ins/trainee', {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: JSON.stringify({ sessionCode: 'RCL-DEMO', personalCode: 'KARI-2345' }),
      }),
    )
    expect(response.status).toBe(422)
  })

  test('a stream is not opened for a HEAD that nobody reads', async () => {
    const room = await classroom()
    const { token } = await room.trainee('demo-karim')
    const request = new Request('http://parcours.test/api/my/journey/tail', {
      method: 'HEAD',
      headers: { authorization: token ?? '' },
    })
    expect((await room.api.fetch(request)).status).toBe(404)
  })

  test('a body without a stated length is not read beyond the limit', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536).fill(32))
        if (sent > 50_000_000) controller.close()
      },
    })
    const response = await api.fetch(
      new Request('http://parcours.test/api/sign-ins/trainee', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        duplex: 'half',
      } as RequestInit),
    )
    expect(response.status).toBe(422)
    expect(sent).toBeLessThan(1_000_000)
  })

  test('a body of a megabyte is refused', async () => {
    const response = await api.fetch(
      new Request('http://parcours.test/api/sign-ins/trainee', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ sessionCode: 'x'.repeat(1_000_000), personalCode: 'y' }),
      }),
    )
    expect(response.status).toBe(422)
  })
})
