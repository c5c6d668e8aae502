import * as z from 'zod/mini'

import { attestationContentSchema } from './attestation-content.ts'

export const attestationEvents = {
  'attestation-issued': z.object({ traineeId: z.string(), content: attestationContentSchema }),
  /** Nothing was followed after all: no version is in force until another is issued. */
  'attestation-revoked': z.object({ traineeId: z.string(), version: z.int() }),
}
