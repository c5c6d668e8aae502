import { isOnlyInMemory } from './device.ts'
import { type OutboxState, waiting } from './outbox.ts'

/** What keeps answers from the server: nothing, or what the person should know of. */
export type HoldUp = 'unkept' | 'signed-out' | 'unreachable'

/** `null` also while something is merely on its way. */
export const holdUpOf = ({ commands, sending }: Pick<OutboxState, 'commands' | 'sending'>): HoldUp | null => {
  const queue = waiting({ commands })
  if (queue.length === 0) return null
  if (queue.some(isOnlyInMemory)) return 'unkept'
  return sending === 'signed-out' || sending === 'unreachable' ? sending : null
}

export const refusalsOf = ({ commands }: Pick<OutboxState, 'commands'>) =>
  commands.flatMap(({ commandId, slot, refused, body, elsewhere }) =>
    refused === null ? [] : [{ commandId, slot, reason: refused, mine: body['answer'], elsewhere }],
  )
