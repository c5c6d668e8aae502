/**
 * Who may see whom. A room imports the rooms named on its line and nothing else of src/;
 * `app` is where all of them meet. The lint rule (oxlint.config.ts) and rooms.test.ts read
 * this table; what a room may see says what it may know.
 */
export const rooms = {
  kernel: [],
  design: ['kernel'],
  content: ['kernel'],
  outbox: ['kernel', 'design'],
  'training-session': ['kernel', 'design', 'content'],
  people: ['kernel', 'design', 'content', 'training-session'],
  programme: ['kernel', 'design', 'content', 'training-session'],
  lesson: ['kernel', 'design', 'content', 'outbox', 'journey', 'programme'],
  assessment: ['kernel', 'design', 'content', 'outbox', 'journey', 'objectives'],
  'case-study': ['kernel', 'design', 'content', 'outbox', 'training-session', 'objectives'],
  objectives: ['kernel', 'design', 'content', 'training-session', 'assessment', 'case-study'],
  attestation: ['kernel', 'design', 'content', 'training-session', 'objectives'],
  journey: ['kernel', 'design', 'content', 'training-session', 'programme', 'lesson', 'assessment', 'case-study', 'objectives', 'attestation'],
  live: ['kernel', 'design', 'content', 'training-session', 'programme', 'lesson', 'assessment', 'case-study', 'objectives', 'attestation'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Room = keyof typeof rooms

/** The doors a room opens to others; everything else in it is its own business. */
export const doors = {
  kernel: 'all',
  design: 'all',
  content: 'all',
} as const
