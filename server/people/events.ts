import * as z from 'zod/mini'

import { questionBankEvents } from '../question-bank/events.ts'

/** Events of the `organisation` stream: who trains, which sessions exist, which questions were imported. */
export const organisationEvents = {
  'trainer-registered': z.object({
    trainerId: z.string(),
    name: z.string(),
    email: z.string(),
    passwordHash: z.string(),
  }),
  'training-session-listed': z.object({ trainingSessionId: z.string(), code: z.string(), trainerId: z.string() }),
  ...questionBankEvents,
}
