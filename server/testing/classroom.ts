import * as z from 'zod/mini'

import { type Endpoint } from '../../src/kernel/endpoint.ts'
import { pathOf } from '../../src/kernel/call-api.ts'
import { newId } from '../../src/kernel/ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { signInTrainee } from '../../src/people/contract.ts'
import { createApi } from '../create-api.ts'
import { seedDemonstration } from '../demonstration/demonstration.ts'
import { demonstrationSession, demonstrationTrainees, demonstrationTrainer } from '../demonstration/people.ts'
import { inMemoryEventLog } from '../event-log/in-memory-event-log.ts'
import type { OrganisationSettings } from '../attestation/organisation-settings.ts'
import type { Credentials } from '../people/identity.ts'
import { passwordHash, scryptInThePage } from '../people/password.ts'
import { signInToken } from '../people/sign-in-token.ts'
import { streamOf } from '../training-session/access.ts'

export const password = 'mot de passe de la classe'
const hash = passwordHash(password)
const secret = 'a secret for tests'

type Given = { readonly params?: Readonly<Record<string, unknown>>; readonly body?: unknown }

const tokenHeader: Credentials = {
  read: (request) => request.headers.get('authorization'),
  grant: (response, token) => response.headers.set('x-parcours-sign-in', token),
  clear: (response) => response.headers.set('x-parcours-sign-in', ''),
}

/**
 * The API on an in-memory log with the demonstration session, and people who call it.
 * The clock only moves when told to.
 */
export const classroom = async ({
  settings = {},
  credentials = tokenHeader,
}: {
  settings?: OrganisationSettings
  credentials?: Credentials
} = {}) => {
  let now: Instant = '2026-11-23T09:00:00.000Z'
  const log = inMemoryEventLog()
  await seedDemonstration(log, now, await hash)
  const api = createApi({
    log,
    clock: () => now,
    secret,
    credentials,
    settings,
    scrypt: scryptInThePage,
    // The documents have their own tests; here only what they are drawn from counts.
    renderAttestation: async (content) => new TextEncoder().encode(JSON.stringify(content)),
    renderPlan: async (content) => new TextEncoder().encode(JSON.stringify(content)),
  })

  const requestOf = (endpoint: Endpoint, { params = {}, body }: Given, token: string | null) => {
    const path = pathOf(endpoint, Object.fromEntries(Object.entries(params).map(([k, v]) => [k, String(v)])))
    return new Request(`http://parcours.test${path}`, {
      method: endpoint.method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === null ? {} : { authorization: token }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }

  const caller = (token: string | null) => ({
    token,
    /** The raw answer. */
    send: (endpoint: Endpoint, given: Given = {}) => api.fetch(requestOf(endpoint, given, token)),
    /** The parsed answer; a refusal fails the test. Commands get an id of their own. */
    call: async <E extends Endpoint>(endpoint: E, given: Given = {}): Promise<z.output<E['answer']>> => {
      const body = endpoint.method === 'POST' ? { commandId: newId(), ...(given.body as object) } : undefined
      const response = await api.fetch(requestOf(endpoint, { ...given, body }, token))
      const answer: unknown = await response.json()
      if (!response.ok) throw new Error(`${endpoint.method} ${endpoint.path}: ${JSON.stringify(answer)}`)
      return z.parse(endpoint.answer, answer) as z.output<E['answer']>
    },
  })
  const anonymous = caller(null)

  const trainee = async (traineeId: (typeof demonstrationTrainees)[number]['traineeId']) => {
    const personalCode = demonstrationTrainees.find((one) => one.traineeId === traineeId)?.personalCode
    const body = { sessionCode: demonstrationSession.code, personalCode }
    const response = await anonymous.send(signInTrainee, { body })
    return caller(response.headers.get('x-parcours-sign-in'))
  }

  /** Signed in without the price of the password, which people's own tests pay. */
  const trainer = (trainerId = demonstrationTrainer.trainerId) =>
    Promise.resolve(caller(signInToken({ role: 'trainer', id: trainerId }, secret, now)))

  return {
    api,
    log,
    anonymous,
    caller,
    trainee,
    trainer,
    trainingSessionId: demonstrationSession.trainingSessionId,
    events: () => log.read(streamOf(demonstrationSession.trainingSessionId), 0),
    wait: (ms: number) => {
      now = new Date(new Date(now).getTime() + ms).toISOString()
    },
    now: () => now,
  }
}

export type Classroom = Awaited<ReturnType<typeof classroom>>
export type Caller = Classroom['anonymous']
