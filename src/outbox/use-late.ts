import { useMemo } from 'react'

import { useOutbox } from './outbox.ts'

/**
 * What was given about a slot prefix and arrived when its time was over: slot → body. It is nowhere
 * but on this device; given again it takes its own place.
 */
export const useLate = (slotPrefix: string): ReadonlyMap<string, Readonly<Record<string, unknown>>> => {
  const commands = useOutbox((state) => state.commands)
  return useMemo(
    () =>
      new Map(
        commands
          .filter(({ slot, isLate }) => isLate && slot.startsWith(slotPrefix))
          .map(({ slot, body }) => [slot, body]),
      ),
    [commands, slotPrefix],
  )
}
