import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as z from 'zod/mini'

import { type Endpoint, personHeader } from '../src/kernel/endpoint.ts'
import type { CommandId } from '../src/kernel/ids.ts'
import { Problem } from '../src/kernel/problem.ts'
import { type ApiHost, apiParts } from './api-parts.ts'
import { applicationPlanHandlers } from './application-plan/handlers.ts'
import { assessmentHandlers } from './assessment/handlers.ts'
import { attestationHandlers } from './attestation/handlers.ts'
import { caseStudyHandlers } from './case-study/handlers.ts'
import type { Handler } from './handler.ts'
import { journeyHandlers } from './journey/handlers.ts'
import { lessonHandlers } from './lesson/handlers.ts'
import { liveHandlers } from './live/handlers.ts'
import { objectiveHandlers } from './objectives/handlers.ts'
import { peopleHandlers } from './people/handlers.ts'
import type { Identity } from './people/identity.ts'
import { readSignInToken } from './people/sign-in-token.ts'
import { documentHandlers } from './professional-document/handlers.ts'
import { questionBankHandlers } from './question-bank/handlers.ts'
import { trainingSessionHandlers } from './training-session/handlers.ts'

/** The largest command is a case study's table or text, well under this; the rest is abuse. */
const bodyBytesAllowed = 64 * 1024

/**
 * The API of Parcours, `Request → Response`, the same on every host. Each endpoint refuses
 * who may not call it, refuses what its schema refuses, and answers what its schema promises.
 */
export const createApi = (host: ApiHost) => {
  const parts = apiParts(host)
  const handlers: readonly Handler[] = [
    ...peopleHandlers(parts),
    ...trainingSessionHandlers(parts),
    ...journeyHandlers(parts),
    ...lessonHandlers(parts),
    ...assessmentHandlers(parts),
    ...caseStudyHandlers(parts),
    ...documentHandlers(parts),
    ...objectiveHandlers(parts),
    ...applicationPlanHandlers(parts),
    ...attestationHandlers(parts),
    ...liveHandlers(parts),
    ...questionBankHandlers(parts),
  ]
  const app = new Hono()
  app.use(bodyLimit({ maxSize: bodyBytesAllowed, onError: () => problemResponse(new Problem('invalid-request')) }))
  for (const { endpoint, answer } of handlers) {
    app.on(endpoint.method, endpoint.path, async (c) => {
      // Hono answers HEAD with the GET handler: nobody would ever read the stream it opens.
      if (c.req.method === 'HEAD' && endpoint.answers === 'event-stream') throw new Problem('unknown-route')
      const identity = identityOf(host, c.req.raw)
      if (endpoint.access !== 'public') requireExpectedPerson(c.req.raw, identity)
      requireAccess(endpoint, identity)
      const params = parsed(endpoint.params, c.req.param(), 'not-found')
      const body = endpoint.method === 'POST' ? parsed(endpoint.body, await jsonOf(c)) : {}
      const command = commandOf(identity, c.req.method, c.req.path, body)
      const answered = await answer({ params, body, identity, command, request: c.req.raw })
      if (answered instanceof Response) return answered
      return c.json(z.parse(endpoint.answer, answered) as object, 200, { 'cache-control': 'no-store' })
    })
  }
  app.notFound(() => problemResponse(new Problem('unknown-route')))
  app.onError((error) => {
    if (error instanceof Problem) return problemResponse(error)
    console.error(error)
    return problemResponse(new Problem('unexpected'))
  })
  return { fetch: async (request: Request): Promise<Response> => app.fetch(request), handlers, parts }
}

export type Api = ReturnType<typeof createApi>

const identityOf = (host: ApiHost, request: Request): Identity | null => {
  const token = host.credentials.read(request)
  return token === null ? null : readSignInToken(token, host.secret, host.clock())
}

/**
 * A tab that shows one person must not act as another who has signed in beside it since.
 * @throws Problem `sign-in-required`
 */
const requireExpectedPerson = (request: Request, identity: Identity | null): void => {
  const expected = request.headers.get(personHeader)
  if (expected !== null && identity !== null && expected !== identity.id) throw new Problem('sign-in-required')
}

const commandOf = (identity: Identity | null, method: string, path: string, body: unknown): CommandId =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([identity?.id ?? null, method, path, body])))) as CommandId

const requireAccess = ({ access }: Endpoint, identity: Identity | null): void => {
  if (access === 'public') return
  if (identity === null) throw new Problem('sign-in-required')
  if (access !== 'signed-in' && access !== identity.role) throw new Problem('forbidden')
}

const jsonOf = async (c: Context): Promise<unknown> => {
  const isJson = c.req.header('content-type')?.split(';')[0]?.trim() === 'application/json'
  if (!isJson) throw new Problem('invalid-request')
  try {
    return JSON.parse(await c.req.text())
  } catch {
    throw new Problem('invalid-request')
  }
}

const parsed = (
  schema: z.core.$ZodType,
  value: unknown,
  refusal: 'invalid-request' | 'not-found' = 'invalid-request',
): never => {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data as never
  throw new Problem(refusal, refusal === 'not-found' ? {} : { fields: fieldsOf(result.error.issues) })
}

/** `timetable.morningStart` → the first sentence about it. */
const fieldsOf = (issues: readonly z.core.$ZodIssue[]): Record<string, string> =>
  Object.fromEntries([...issues].reverse().map(({ path, message }) => [path.join('.'), message]))

const problemResponse = (problem: Problem): Response =>
  Response.json(problem.toBody(), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
