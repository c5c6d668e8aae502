import * as z from 'zod/mini'

import { objectiveIdSchema } from '../../src/content/course-ids.ts'

export const objectiveEvents = {
  'objective-decided': z.object({
    traineeId: z.string(),
    objectiveId: objectiveIdSchema,
    result: z.enum(['acquired', 'in-progress', 'not-acquired']),
    reason: z.string(),
    trainerName: z.string(),
  }),
}
