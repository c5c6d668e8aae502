import type { CommandId } from '../../src/kernel/ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'

/** A stream is one training session, or the organisation; streams are independent. */
export type StreamId = 'organisation' | `training-session:${string}`

/** What a decision adds to the log. */
export type NewEvent = {
  /** A past participle a person would say: `lesson-completed`. */
  readonly type: string
  /** Version of the shape of `data`. All are 1 so far; the first change of a shape brings its upcast. */
  readonly version: number
  /** Whom the event is about, for personal-data requests; `null` when nobody. */
  readonly subject: string | null
  /** Who did it: a person's id, or `system`. */
  readonly actor: string
  readonly data: unknown
}

export type StoredEvent = NewEvent & {
  /** 1, 2, 3… without a gap within the stream. */
  readonly position: number
  readonly recordedAt: Instant
  readonly commandId: CommandId
  /**
   * `sha256(previous hash, envelope, sha256(salt, data))`, hex. The chain proves order and
   * content; after `erase`, `dataHash` still lets it be verified although the data is gone.
   */
  readonly hash: string
  readonly dataHash: string
  /** Hides the data from guessing by its hash; erased together with it. */
  readonly salt: string | null
  readonly erased: boolean
}

export type AppendOutcome =
  | { readonly outcome: 'appended'; readonly events: readonly StoredEvent[] }
  /** The command was recorded before; these are the events it gave then. Nothing was written. */
  | { readonly outcome: 'duplicate'; readonly events: readonly StoredEvent[] }
  /** Somebody appended since the caller read; read again and decide again. Nothing was written. */
  | { readonly outcome: 'conflict'; readonly position: number }

/**
 * The one memory of Parcours. Every adapter passes `behavesLikeAnEventLog`.
 */
export type EventLog = {
  /**
   * Adds the events of one command, all or none, durably: once this resolves they survive a kill.
   * Appending the same command twice is the same as once.
   * @param expectedPosition the position the decision was made at; 0 for an empty stream.
   * @param events at least one. @throws RangeError when there is none.
   */
  readonly append: (
    stream: StreamId,
    command: { readonly commandId: CommandId; readonly at: Instant },
    expectedPosition: number,
    events: readonly NewEvent[],
  ) => Promise<AppendOutcome>

  /** Events after a position, oldest first; `after` 0 reads all. */
  readonly read: (stream: StreamId, after: number) => Promise<readonly StoredEvent[]>

  /**
   * Batches of events after a position, for ever, as they are appended by anyone (another
   * tab, another request). Ends when the signal aborts.
   */
  readonly tail: (stream: StreamId, after: number, signal: AbortSignal) => AsyncIterable<readonly StoredEvent[]>

  /**
   * Empties the data and salt of the events at these positions; envelopes and chain stay.
   * Positions that don't exist or are already erased are passed over.
   */
  readonly erase: (stream: StreamId, positions: readonly number[]) => Promise<void>
}
