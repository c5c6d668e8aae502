import * as z from 'zod/mini'

import { topicIdSchema } from '../course-ids.ts'

/**
 * How sure we are of a source: `verified` was read for this course, `general-knowledge`
 * is solid in the profession but was not read again, `to-check` needs a look on the day
 * it is used (law above all).
 */
export const confidenceSchema = z.enum(['verified', 'general-knowledge', 'to-check'])

export const lessonFrontMatterSchema = z.strictObject({
  topic: topicIdSchema,
  /** The question that the lesson answers, as a trainee would ask it. */
  question: z.string().check(z.minLength(10)),
  /** Reading time, minutes. */
  minutes: z.int().check(z.minimum(4), z.maximum(12)),
  /** « À retenir », three lines. */
  takeaways: z.array(z.string().check(z.minLength(10))).check(z.length(3)),
  sources: z
    .array(z.strictObject({ label: z.string().check(z.minLength(5)), confidence: confidenceSchema }))
    .check(z.minLength(1)),
})

export type LessonFrontMatter = z.infer<typeof lessonFrontMatterSchema>
