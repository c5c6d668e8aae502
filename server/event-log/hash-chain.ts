import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'

import type { CommandId } from '../../src/kernel/ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { NewEvent, StoredEvent, StreamId } from './event-log.ts'

/** What the first event of a stream is chained to. */
export const genesis = (stream: StreamId): string => digest(['parcours', stream])

/**
 * Gives events their positions and hashes. Synchronous, so that it fits inside a transaction.
 * The events share nothing with the caller's objects.
 * @throws TypeError when JSON can't say the data of an event.
 */
export const chained = (
  head: { readonly position: number; readonly hash: string },
  command: { readonly commandId: CommandId; readonly at: Instant },
  events: readonly NewEvent[],
): readonly StoredEvent[] => {
  let { position, hash } = head
  return events.map(({ type, version, subject, actor, data: given }) => {
    const salt = bytesToHex(randomBytes(16))
    const data = asJson(given)
    const envelope = {
      type,
      version,
      subject,
      actor,
      data,
      position: ++position,
      recordedAt: command.at,
      commandId: command.commandId,
      dataHash: digest([salt, data]),
    }
    hash = hashOf(hash, envelope)
    return { ...envelope, salt, hash, erased: false }
  })
}

/**
 * The position of the first event whose hash or data does not fit, or `null` when the whole
 * stream holds. Erased data must be gone, its place in the chain is checked. A missing end
 * can't be seen from what is left: it takes a hash remembered elsewhere.
 */
export const firstBrokenPosition = (stream: StreamId, events: readonly StoredEvent[]): number | null => {
  let hash = genesis(stream)
  let position = 0
  for (const event of events) {
    const dataFits = event.erased
      ? event.data === null && event.salt === null
      : digest([event.salt, event.data]) === event.dataHash
    hash = hashOf(hash, event)
    if (event.position !== ++position || event.hash !== hash || !dataFits) return position
  }
  return null
}

const hashOf = (previous: string, e: Omit<StoredEvent, 'hash' | 'salt' | 'erased'>): string =>
  digest([previous, e.position, e.type, e.version, e.subject, e.actor, e.recordedAt, e.commandId, e.dataHash])

/** What JSON keeps of a value, so that what is hashed is what every storage gives back. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null')

/** Arrays of JSON values; objects are written with sorted keys so that storage can't change the hash. */
const digest = (value: readonly unknown[]): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))

const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}
