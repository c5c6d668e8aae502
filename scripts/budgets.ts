/** kB on the wire, headers included: 1 kB is 1,000 bytes. */
type Budget = {
  /** What was decided (docs/performance). */
  readonly budget: number
  /** Where the budget does not hold: what is measured, rounded up, which must not grow either. And why. */
  readonly ratchet?: number
  readonly because?: string
}

export const budgets = {
  'node: first load of /maintenant': { budget: 130 },
  'mock: first load of /programme': { budget: 200 },
} as const satisfies Readonly<Record<string, Budget>>
