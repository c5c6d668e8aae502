import * as z from 'zod/mini'

import { topicIdSchema } from '../../src/content/course-ids.ts'

const lesson = z.object({ traineeId: z.string(), topicId: topicIdSchema })

export const lessonEvents = { 'lesson-opened': lesson, 'lesson-completed': lesson }
