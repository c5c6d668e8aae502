import * as z from 'zod/mini'

import type { Instant } from '../../src/kernel/instant.ts'
import type { NewEvent, StoredEvent } from './event-log.ts'

type Schemas = Readonly<Record<string, z.ZodMiniType>>

/** An event whose data went through its schema. */
export type KnownEvent<S extends Schemas> = {
  [Type in keyof S & string]: {
    readonly type: Type
    readonly position: number
    readonly recordedAt: Instant
    readonly actor: string
    readonly data: z.output<S[Type]>
  }
}[keyof S & string]

/**
 * The event as its room knows it, or `null` when its data was erased on request:
 * folds then go on without it. @throws when the log holds a type nobody knows.
 */
export const known = <S extends Schemas>(schemas: S, event: StoredEvent): KnownEvent<S> | null => {
  if (event.erased) return null
  const schema = schemas[event.type]
  if (!schema) throw new Error(`unknown event type « ${event.type} » at position ${event.position}`)
  const { type, position, recordedAt, actor } = event
  return { type, position, recordedAt, actor, data: z.parse(schema, event.data) } as KnownEvent<S>
}

/** Builds an event of a room, typed by its schema. */
export const newEvent =
  <S extends Schemas>(_schemas: S) =>
  <Type extends keyof S & string>(
    type: Type,
    { actor, subject }: { actor: string; subject: string | null },
    data: z.input<S[Type]>,
  ): NewEvent => ({ type, version: 1, subject, actor, data })
