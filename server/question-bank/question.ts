import * as z from 'zod/mini'

import { moduleNumberSchema, objectiveIdSchema } from '../../src/content/course-ids.ts'

const text = z.string().check(z.minLength(1))
const option = z.strictObject({ id: z.string().check(z.regex(/^[a-z0-9]$/)), text })

const common = {
  /** `Q01` … `Q66`, as in the bank. */
  id: z.string().check(z.regex(/^Q\d\d$/)),
  objective: objectiveIdSchema,
  module: moduleNumberSchema,
  /** ★ to ★★★. */
  difficulty: z.literal([1, 2, 3]),
  prompt: text,
  /** Why the answer is the answer, shown after submission whatever was answered. */
  explanation: text,
}

/**
 * A question with its key. Lives behind the wall: what crosses the wire is
 * `QuestionSheet` of src/assessment/contract.ts, which has no key.
 */
export const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('single-choice'),
    ...common,
    options: z.array(option).check(z.minLength(3)),
    /** Option id. */
    key: z.string(),
    /** Why each wrong option is wrong, by option id; optional. */
    remarks: z.optional(z.record(z.string(), text)),
  }),
  z.strictObject({
    type: z.literal('multiple-choice'),
    ...common,
    options: z.array(option).check(z.minLength(3)),
    /** All the right option ids: every one is required and no other is accepted. */
    key: z.array(z.string()).check(z.minLength(1)),
    remarks: z.optional(z.record(z.string(), text)),
  }),
  z.strictObject({
    type: z.literal('ordering'),
    ...common,
    items: z.array(option).check(z.minLength(3)),
    /** Item ids, first to last. */
    key: z.array(z.string()),
  }),
  z.strictObject({
    type: z.literal('matching'),
    ...common,
    left: z.array(option).check(z.minLength(3)),
    right: z.array(option).check(z.minLength(3)),
    /** Left id → right id. */
    key: z.record(z.string(), z.string()),
  }),
  z.strictObject({
    type: z.literal('numeric'),
    ...common,
    key: z.number(),
    /** Accepted distance to the key, both ends included; 0 is exact. */
    tolerance: z.number(),
    /** Shown behind the field: « % », « € », « jours »; empty for a bare number. */
    unit: z.string(),
  }),
  z.strictObject({
    type: z.literal('short-text'),
    ...common,
    /** What a trainer checks, one criterion a line; there is no automatic score. */
    criteria: z.array(text).check(z.minLength(2)),
    example: text,
  }),
])

export type Question = z.infer<typeof questionSchema>
