import * as z from 'zod/mini'

import type { CommandId } from './ids.ts'

export type Access = 'public' | 'signed-in' | 'trainee' | 'trainer'

/**
 * One door of the API: what it is called with, who may call it, what it answers.
 * The client calls it with `callApi`, the server binds it in `createApi`;
 * both parse with the same schemas.
 */
export type Endpoint<
  Params extends z.core.$ZodType = z.core.$ZodType,
  Body extends z.core.$ZodType = z.core.$ZodType,
  Answer extends z.core.$ZodType = z.core.$ZodType,
> = {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Hono path, `/api/…/:name`. */
  readonly path: `/api/${string}`
  readonly access: Access
  readonly params: Params
  readonly body: Body
  /** `json` is parsed with `answer`; the others stream and `answer` is `z.never()`. */
  readonly answers: 'json' | 'pdf' | 'event-stream'
  readonly answer: Answer
}

const nothing = z.strictObject({})

type Described<P extends z.core.$ZodType, B extends z.core.$ZodType, A extends z.core.$ZodType> = {
  method: Endpoint['method']
  path: Endpoint['path']
  access: Access
  params?: P
  body?: B
  answer: A
}

/** An endpoint that answers JSON. */
export const endpoint = <
  A extends z.core.$ZodType,
  P extends z.core.$ZodType = typeof nothing,
  B extends z.core.$ZodType = typeof nothing,
>(
  described: Described<P, B, A>,
): Endpoint<P, B, A> => ({
  params: nothing as unknown as P,
  body: nothing as unknown as B,
  answers: 'json',
  ...described,
})

/** An endpoint that answers a document or a stream instead of JSON. */
export const streamEndpoint = <P extends z.core.$ZodType = typeof nothing>(described: {
  path: Endpoint['path']
  access: Access
  params?: P
  answers: 'pdf' | 'event-stream'
}): Endpoint<P, typeof nothing, z.ZodMiniNever> => ({
  params: nothing as unknown as P,
  method: 'GET',
  body: nothing,
  answer: z.never(),
  ...described,
})

/** Names the person a screen belongs to, so that a request never acts for somebody else. */
export const personHeader = 'x-parcours-person'

/**
 * Every command carries the id its maker gave it. Sent twice, it is recorded once:
 * that is what lets an answer survive a cut network.
 */
export const commandIdSchema = z.pipe(
  z.uuid(),
  z.transform((id) => id as CommandId),
)

/**
 * The versions an answer takes the place of: what its giver had before their eyes, and what they gave
 * themselves since. Without it, whatever stands is replaced.
 */
export const basedOnSchema = z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20)))

/** What every command answers: where the log stands, and when the server kept it. */
export const recordedSchema = z.object({ position: z.int(), recordedAt: z.iso.datetime() })
export type Recorded = z.infer<typeof recordedSchema>
