import * as z from 'zod/mini'

import { topicIdSchema } from '../content/course-ids.ts'
import { commandIdSchema, endpoint, recordedSchema } from '../kernel/endpoint.ts'

export const lessonProgressSchema = z.object({
  completed: z.array(z.object({ topicId: topicIdSchema, at: z.iso.datetime() })),
})
export type LessonProgress = z.infer<typeof lessonProgressSchema>

export const completeLesson = endpoint({
  method: 'POST',
  path: '/api/my/lessons/:topicId/completion',
  access: 'trainee',
  params: z.object({ topicId: topicIdSchema }),
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})
