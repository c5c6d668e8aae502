import * as z from 'zod/mini'

import { topicIdSchema } from '../content/course-ids.ts'
import { commandIdSchema, endpoint, recordedSchema } from '../kernel/endpoint.ts'

export const lessonProgressSchema = z.object({
  completed: z.array(z.object({ topicId: topicIdSchema, at: z.iso.datetime() })),
})
export type LessonProgress = z.infer<typeof lessonProgressSchema>

/** Opening a lesson is what puts a trainee « in » it on the trainer's board. */
export const openLesson = endpoint({
  method: 'POST',
  path: '/api/my/lessons/:topicId/opening',
  access: 'trainee',
  params: z.object({ topicId: topicIdSchema }),
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})

export const completeLesson = endpoint({
  method: 'POST',
  path: '/api/my/lessons/:topicId/completion',
  access: 'trainee',
  params: z.object({ topicId: topicIdSchema }),
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})
