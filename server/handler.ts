import type * as z from 'zod/mini'

import type { Endpoint } from '../src/kernel/endpoint.ts'
import type { CommandId } from '../src/kernel/ids.ts'
import { Problem } from '../src/kernel/problem.ts'
import type { Identity } from './people/identity.ts'

export type Call<E extends Endpoint> = {
  readonly params: z.output<E['params']>
  readonly body: z.output<E['body']>
  readonly identity: Identity | null
  /**
   * Names this very intention: who, where, what, and the id its maker gave it. Sent again it is
   * the same; the same id with other words, or from somebody else, is another command.
   */
  readonly command: CommandId
  readonly request: Request
}

/** An endpoint with what answers it. A stream or a document answers with a `Response` of its own. */
export type Handler = {
  readonly endpoint: Endpoint
  readonly answer: (call: Call<Endpoint>) => Promise<unknown>
}

export const handler = <E extends Endpoint>(
  endpoint: E,
  answer: (call: Call<E>) => Promise<z.input<E['answer']> | Response>,
): Handler => ({ endpoint, answer: answer as unknown as Handler['answer'] })

/** The caller as the endpoint's access promises them. */
export const asTrainee = (identity: Identity | null): Extract<Identity, { role: 'trainee' }> => {
  if (identity?.role !== 'trainee') throw new Problem('forbidden')
  return identity
}

export const asTrainer = (identity: Identity | null): Extract<Identity, { role: 'trainer' }> => {
  if (identity?.role !== 'trainer') throw new Problem('forbidden')
  return identity
}
