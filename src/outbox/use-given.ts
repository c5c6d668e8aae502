import { useMemo } from 'react'

import { useOutbox } from './outbox.ts'

/**
 * What was given about a slot prefix and the server's answer does not show yet: slot → body.
 * Screens lay it over what they read, so that an answer is on screen as soon as it is given.
 */
export const useGiven = (slotPrefix: string): ReadonlyMap<string, Readonly<Record<string, unknown>>> => {
  const commands = useOutbox((state) => state.commands)
  const settling = useOutbox((state) => state.settling)
  return useMemo(
    () =>
      new Map(
        [...settling, ...commands.filter(({ refused }) => refused === null)]
          .filter(({ slot }) => slot.startsWith(slotPrefix))
          .map(({ slot, body }) => [slot, body]),
      ),
    [commands, settling, slotPrefix],
  )
}
