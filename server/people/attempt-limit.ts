import type { Instant } from '../../src/kernel/instant.ts'

/**
 * A session code is read aloud: whoever heard it must not lock the class out, and 30⁸ personal
 * codes leave a guesser nothing at a few hundred tries. A password is guessed more easily, and so is
 * a group's code of four digits by somebody of the same session.
 */
export const failuresAllowed = { session: 400, trainer: 10, group: 10 } as const
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
    isReached: (kind: keyof typeof failuresAllowed, key: string, now: Instant): boolean =>
      recent(`${kind} ${key}`, now).length >= failuresAllowed[kind],
    /** Counted before the answer is known: a hundred guesses at once are a hundred. @returns how to take it back */
    count: (kind: keyof typeof failuresAllowed, name: string, now: Instant): (() => void) => {
      const key = `${kind} ${name}`
      // Unknown keys are the guesser's choice: the memory they may take is bounded.
      if (failures.size > 10_000) failures.clear()
      failures.set(key, [...recent(key, now), now])
      return () => failures.set(key, (failures.get(key) ?? []).toSpliced(-1, 1))
    },
  }
}
export type AttemptLimit = ReturnType<typeof attemptLimit>
