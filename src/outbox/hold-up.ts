import { isOnlyInMemory } from './device.ts'
import { type OutboxState, waiting } from './outbox.ts'

/** What keeps answers from the server: nothing, or what the person should know of. `offline` keeps none yet. */
export type HoldUp = 'unkept' | 'signed-out' | 'unreachable' | 'offline'

/**
 * `null` also while something is merely on its way.
 * @param isLost the page hears nothing of the server any more
 */
export const holdUpOf = (
  { commands, sending }: Pick<OutboxState, 'commands' | 'sending'>,
  isLost: boolean,
): HoldUp | null => {
  const queue = waiting({ commands })
  if (queue.length === 0) return isLost ? 'offline' : null
  if (queue.some(isOnlyInMemory)) return 'unkept'
  return sending === 'signed-out' || sending === 'unreachable' ? sending : null
}

export const refusalsOf = ({ commands }: Pick<OutboxState, 'commands'>) =>
  commands.flatMap(({ commandId, slot, refused, body, elsewhere, isRead }) =>
    refused === null || isRead ? [] : [{ commandId, slot, reason: refused, mine: body['answer'], elsewhere }],
  )
