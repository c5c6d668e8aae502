import * as z from 'zod/mini'

import { objectiveIdSchema } from '../content/course-ids.ts'
import { commandIdSchema, endpoint, recordedSchema, streamEndpoint } from '../kernel/endpoint.ts'

/** A plan that asks for more is not carried out; twelve is three per objective. */
export const actionsAllowed = 12

/** Letters in one field: more than anybody writes, so that a paste is not cut. */
export const lettersAllowed = 1000

const words = z.string().check(z.maxLength(lettersAllowed, 'Mille caractères au plus : raccourcissez.'))

/** `2026-12-04`; `null` while it is not chosen. */
const day = z.nullable(z.iso.date('Cette date n’existe pas.'))

/**
 * What one action says. It is sent as it is written, so any of it may still be empty:
 * `missingIn` names what is, and nothing depends on it.
 */
export const planActionSchema = z.object({
  objectiveId: objectiveIdSchema,
  /** What I will do. */
  what: words,
  /** With which customers: a group rather than names. */
  customers: words,
  startsOn: day,
  dueOn: day,
  /** How I will see that it worked. */
  indicator: words,
  /** What I do within 48 hours. */
  firstStep: words,
  /** Whom or what I need; may stay empty. */
  help: words,
})
export type PlanAction = z.infer<typeof planActionSchema>

export const recordedActionSchema = z.extend(planActionSchema, {
  actionId: z.string(),
  /** 1, 2, 3… with each change: a calendar that knows an older one replaces it. */
  revision: z.int(),
  writtenAt: z.iso.datetime(),
})
export type RecordedAction = z.infer<typeof recordedActionSchema>

export const applicationPlanSchema = z.object({ actions: z.array(recordedActionSchema) })
export type ApplicationPlan = z.infer<typeof applicationPlanSchema>

const actionParams = z.object({ actionId: z.uuid() })

export const getMyPlan = endpoint({
  method: 'GET',
  path: '/api/my/application-plan',
  access: 'trainee',
  answer: applicationPlanSchema,
})

/**
 * The whole of one action, new or changed; the last one written counts, whichever device wrote it.
 * Open after the closure too. 409 `plan-full` beyond `actionsAllowed`.
 */
export const writePlanAction = endpoint({
  method: 'POST',
  path: '/api/my/application-plan/actions/:actionId',
  access: 'trainee',
  params: actionParams,
  body: z.extend(planActionSchema, { commandId: commandIdSchema }),
  answer: recordedSchema,
})

/** Writing it again brings it back. */
export const removePlanAction = endpoint({
  method: 'POST',
  path: '/api/my/application-plan/actions/:actionId/removal',
  access: 'trainee',
  params: actionParams,
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})

/** The plan with the self-assessments before and after, to take away. */
export const getMyPlanDocument = streamEndpoint({
  path: '/api/my/application-plan/document',
  access: 'trainee',
  answers: 'pdf',
})
