import type { Instant } from '../../src/kernel/instant.ts'

/** A class behind one address mistypes a few codes; a machine that guesses needs millions. */
const failuresAllowed = 25
const windowMinutes = 5

/**
 * Counts failed sign-ins per session code or e-mail. In memory: a restart forgets them,
 * which costs a guesser more than it gives.
 */
export const attemptLimit = () => {
  const failures = new Map<string, Instant[]>()
  const recent = (key: string, now: Instant) => {
    const since = new Date(new Date(now).getTime() - windowMinutes * 60_000).toISOString()
    return (failures.get(key) ?? []).filter((at) => at > since)
  }
  return {
    isReached: (key: string, now: Instant): boolean => recent(key, now).length >= failuresAllowed,
    recordFailure: (key: string, now: Instant): void => {
      // Unknown keys are the guesser's choice: the memory they may take is bounded.
      if (failures.size > 10_000) failures.clear()
      failures.set(key, [...recent(key, now), now])
    },
  }
}
export type AttemptLimit = ReturnType<typeof attemptLimit>
