import * as z from 'zod/mini'

import { attestationContentSchema } from './attestation-content.ts'

export const attestationEvents = {
  'attestation-issued': z.object({ traineeId: z.string(), content: attestationContentSchema }),
}
