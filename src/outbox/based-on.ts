import type { QueuedCommand } from './device.ts'

/** What a person has seen where there is no answer yet. */
export const nothingSeen = 'none'

/** Of a slot: what this page last had recorded there. A page that reads late must not stand in its own way. */
const lastRecorded = new Map<string, string>()

export const rememberRecorded = ({ slot, commandId }: Pick<QueuedCommand, 'slot' | 'commandId'>): void => {
  lastRecorded.set(slot, commandId)
}

export const forgetRecorded = (): void => lastRecorded.clear()

/**
 * What an answer takes the place of: what its giver sees, which is their own last one while that is on
 * its way, or else what the server said stands there.
 * @param seen the version on screen, `nothingSeen` for none
 * @param waiting the slot's commands, in order, that the server has not answered
 */
export const basedOnOf = (slot: string, seen: string, waiting: readonly QueuedCommand[]): string[] => {
  const before = waiting.at(-1)
  const known = before ? [...basedOn(before), before.commandId] : [seen, lastRecorded.get(slot) ?? seen]
  // Those sent and not answered may be recorded by now; of the others none ever will be.
  const sent = waiting.filter(({ attempted }) => attempted).map(({ commandId }) => commandId)
  const mayStand = known.filter((id) => id !== before?.commandId || before.attempted)
  return [...new Set([...mayStand, ...sent])].slice(-10)
}

/** Whether who gives an answer now goes on from one that was refused, and has not seen the other. */
export const goesOnFrom = (refused: QueuedCommand, seen: string): boolean =>
  refused.elsewhere !== undefined && basedOn(refused).includes(seen)

/** Whether an answer was given on top of another of this device that may not have been recorded. */
export const takesPlaceOf = (later: QueuedCommand, { slot, commandId }: QueuedCommand): boolean =>
  later.slot === slot && basedOn(later).includes(commandId)

const basedOn = ({ body }: QueuedCommand): string[] => (Array.isArray(body['basedOn']) ? body['basedOn'] : [])
