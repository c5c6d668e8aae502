/**
 * What a page may weigh, in bytes on the wire, headers and answers of the API included, measured cold.
 * `ratchet` stands where the budget does not hold: what was measured, which may not grow, and why.
 */
export type Budget = { readonly bytes: number; readonly ratchet?: number; readonly because?: string }

export const budgets = {
  /** All that a signed-in trainee's phone fetches before « Maintenant » shows. */
  firstLoad: {
    bytes: 130_000,
    ratchet: 158_000,
    because:
      'React is 58 kB of it, the typeface 19, the router 11, the queries 10, the validation of answers 10: 108 kB before a line of ours.',
  },
  /** The code and styles that any other page adds to it; dialogs and menus come after. */
  otherPage: { bytes: 40_000 },
  /** Its announcement, with the players of every kind of step. */
  caseStudy: {
    bytes: 40_000,
    ratchet: 46_000,
    because:
      'Nine kinds of steps and their rules, which « Maintenant » no longer carries, what to do with a group, a debrief or an attempt given back.',
  },
  /** With every case study closed; the forms come after. */
  traineeRecord: { bytes: 40_000 },
  /** With one case study to read, which is open. */
  traineeRecordToRead: {
    bytes: 40_000,
    ratchet: 52_000,
    because: 'The record itself 32; the case study 5, its answers and corrections 8, what it is read with 6.',
  },
  /** The programme on the mock host, until its API answers. */
  mockFirstLoad: {
    bytes: 200_000,
    ratchet: 340_000,
    because:
      'The page is the same 160 kB as on the Node host, MSW 32, the API 60; the rest is the course with its keys.',
  },
} as const satisfies Readonly<Record<string, Budget>>

/** What the tests hold a page to. */
export const limitOf = ({ bytes, ratchet }: Budget): number => ratchet ?? bytes
