import { dismissRefusal, type OutboxState, useOutbox } from '../outbox/outbox.ts'
import { useGiven } from '../outbox/use-given.ts'

export type Submission = {
  readonly state: 'none' | 'sending' | 'waiting' | 'signed-out'
  /** Why the last one was refused, and how to put the sentence away. */
  readonly refusal: { readonly sentence: string; readonly dismiss: () => void } | null
}

/** Where a submission stands between the button and the server. */
export const useSubmission = (slot: string): Submission => {
  const isGiven = useGiven(slot).has(slot)
  const heldUpBy = useOutbox(({ sending }) => sending)
  const refused = useOutbox(({ commands }) => commands.find((one) => one.slot === slot && one.refused !== null))
  return {
    state: isGiven ? stateOf(heldUpBy) : 'none',
    refusal: refused ? { sentence: refused.refused ?? '', dismiss: () => dismissRefusal(refused.commandId) } : null,
  }
}

const stateOf = (sending: OutboxState['sending']): Submission['state'] =>
  sending === 'unreachable' ? 'waiting' : sending === 'signed-out' ? 'signed-out' : 'sending'
