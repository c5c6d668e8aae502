import * as z from 'zod/mini'

import { planActionSchema } from '../../src/application-plan/contract.ts'

const about = { traineeId: z.string(), actionId: z.string() }

export const applicationPlanEvents = {
  /** The whole action each time: a later one replaces it and touches no other. */
  'plan-action-written': z.extend(planActionSchema, about),
  'plan-action-removed': z.object(about),
}
