/**
 * What a page may weigh, in bytes on the wire, headers and answers of the API included, measured cold.
 * `ratchet` stands where the budget does not hold: what was measured, which may not grow, and why.
 */
export type Budget = { readonly bytes: number; readonly ratchet?: number; readonly because?: string }

export const budgets = {
  /** All that a signed-in trainee's phone fetches before « Maintenant » shows. */
  firstLoad: {
    bytes: 130_000,
    ratchet: 151_000,
    because:
      'React is 58 kB of it, the typeface 19, the router 11, the queries 10, the validation of answers 10: 108 kB before a line of ours.',
  },
  /** The code and styles that any other page adds to it. */
  otherPage: { bytes: 40_000 },
  caseStudy: {
    bytes: 40_000,
    ratchet: 81_000,
    because: 'The menu of its steps and its dialog bring 43 kB of Base UI.',
  },
  board: { bytes: 40_000, ratchet: 58_000, because: 'Its dialogs bring 22 kB of Base UI.' },
  traineeRecord: {
    bytes: 40_000,
    ratchet: 72_000,
    because: 'Dialogs as on the board, and the views of everything a trainee gives.',
  },
  /** The programme on the mock host, until its API answers. */
  mockFirstLoad: {
    bytes: 200_000,
    ratchet: 258_000,
    because: 'The page is the same 160 kB as on the Node host, MSW 32, the API with its questions 45.',
  },
} as const satisfies Readonly<Record<string, Budget>>

/** What the tests hold a page to. */
export const limitOf = ({ bytes, ratchet }: Budget): number => ratchet ?? bytes
