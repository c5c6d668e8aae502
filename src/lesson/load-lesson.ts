import type { TopicId } from '../content/course-ids.ts'
import { lessonOf } from '../content/lessons/lessons.ts'
import { loadOnce } from '../kernel/load-once.ts'

export const loadLesson = loadOnce((topicId: TopicId) => lessonOf(topicId)())
