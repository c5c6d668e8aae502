import * as z from 'zod/mini'

/** Events of the `organisation` stream: who trains, and which sessions exist. */
export const organisationEvents = {
  'trainer-registered': z.object({
    trainerId: z.string(),
    name: z.string(),
    email: z.string(),
    passwordHash: z.string(),
  }),
  'training-session-listed': z.object({ trainingSessionId: z.string(), code: z.string(), trainerId: z.string() }),
}
