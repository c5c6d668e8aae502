import type { TopicId } from '../content/course-ids.ts'
import { type Lesson, lessonOf } from '../content/lessons/lessons.ts'

const loading = new Map<TopicId, Promise<Lesson>>()

/** The same promise at every call, as React's `use` needs; a failed one is forgotten, to be tried again. */
export const loadLesson = (topicId: TopicId): Promise<Lesson> => {
  const known = loading.get(topicId)
  if (known !== undefined) return known
  const lesson = lessonOf(topicId)()
  loading.set(topicId, lesson)
  lesson.catch(() => loading.delete(topicId))
  return lesson
}
