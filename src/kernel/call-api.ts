import { host } from '#host'

import * as z from 'zod/mini'

import { type Endpoint, personHeader } from './endpoint.ts'
import { Problem, problemSchema } from './problem.ts'

let actor: string | null = null

/**
 * Says whose page this is, once it is known; `null` when it is nobody's. Every call names them
 * from then on, and the API refuses it when somebody else has signed in on this device since.
 */
export const actAs = (personId: string | null): void => {
  actor = personId
}

type NoFields = Record<string, never>
type Call<E extends Endpoint> = (z.input<E['params']> extends NoFields ? object : { params: z.input<E['params']> }) &
  (z.input<E['body']> extends NoFields ? object : { body: z.input<E['body']> }) & { signal?: AbortSignal }

/**
 * Calls one endpoint and parses its answer.
 * @throws Problem the API's own, or `unreachable` when nothing answered: never a verdict.
 */
export const callApi = async <E extends Endpoint>(
  endpoint: E,
  ...[call]: keyof Call<E> extends 'signal' ? [{ signal?: AbortSignal }?] : [Call<E>]
): Promise<z.output<E['answer']>> => {
  const response = await fetchApi(endpoint, call)
  // A captive portal answers 200 with a page of its own: nobody of ours was reached.
  const answer: unknown = await response.json().catch(() => {
    throw new Problem('unreachable')
  })
  return z.parse(endpoint.answer, answer) as z.output<E['answer']>
}

/**
 * The raw answer, for documents and streams.
 * @param call.person whose call this is, when it is not the page's person
 * @throws Problem as `callApi`
 */
export const fetchApi = async (
  endpoint: Pick<Endpoint, 'method' | 'path'>,
  call: { params?: unknown; body?: unknown; signal?: AbortSignal; person?: string } = {},
): Promise<Response> => {
  const authorization = host.authorization()
  const person = call.person ?? actor
  const response = await fetch(pathOf(endpoint, (call.params ?? {}) as Record<string, string>), {
    method: endpoint.method,
    headers: {
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(authorization === null ? {} : { authorization }),
      ...(person === null ? {} : { [personHeader]: person }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    ...(call.signal === undefined ? {} : { signal: call.signal }),
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new Problem('unreachable')
  })
  host.remember(response)
  if (response.ok) return response
  throw await problemOf(response)
}

export const pathOf = (endpoint: Pick<Endpoint, 'path'>, params: Readonly<Record<string, string>>): string =>
  endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))

const problemOf = async (response: Response): Promise<Problem> => {
  const parsed = z.safeParse(problemSchema, await response.json().catch(() => null))
  // A proxy's own error page is not a verdict of ours.
  if (!parsed.success) return new Problem('unreachable')
  const { type, detail, fields, elsewhere } = parsed.data
  return new Problem(type, {
    ...(detail ? { detail } : {}),
    ...(fields ? { fields } : {}),
    ...(elsewhere ? { elsewhere } : {}),
  })
}
