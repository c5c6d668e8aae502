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
  legal: ['kernel', 'design', 'content', 'people'],
  /** How the app is used, on paper: it names the screens and shows none. */
  guides: ['kernel', 'design', 'content'],
  /** The calculators: nothing leaves the browser, so nothing of the API is seen. */
  toolbox: ['kernel', 'design', 'content'],
  lesson: ['kernel', 'design', 'content', 'outbox'],
  assessment: ['kernel', 'design', 'content', 'outbox', 'training-session'],
  'case-study': ['kernel', 'design', 'content', 'outbox', 'training-session'],
  /** The documents to read, mark and analyse. A text that is typed behaves as in a case study. */
  'professional-document': ['kernel', 'design', 'content', 'outbox', 'case-study'],
  /** What a trainee will do after the course. */
  'application-plan': ['kernel', 'design', 'content', 'outbox'],
  objectives: ['kernel', 'design', 'content', 'training-session', 'assessment', 'case-study'],
  attestation: ['kernel', 'design', 'content', 'training-session', 'objectives'],
  /** The trainee's way, which is made of what the rooms above teach and assess. */
  journey: [
    'kernel',
    'design',
    'content',
    'outbox',
    'training-session',
    'programme',
    'lesson',
    'assessment',
    'case-study',
    'professional-document',
    'objectives',
    'attestation',
  ],
  /** The trainer's bank of questions, with their keys. */
  'question-bank': ['kernel', 'design', 'content', 'training-session'],
  /** The trainer's view of the room: observes every room, nobody imports it. */
  live: [
    'kernel',
    'design',
    'content',
    'training-session',
    'programme',
    'lesson',
    'assessment',
    'case-study',
    'professional-document',
    'application-plan',
    'objectives',
    'attestation',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Room = keyof typeof rooms
