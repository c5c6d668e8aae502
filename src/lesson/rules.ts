import { course } from '../content/course.ts'
import { type ModuleNumber, type TopicId, topicIds } from '../content/course-ids.ts'

/** The module of a topic, and its rank there, from 1. */
export const placeOf = (topicId: TopicId): { readonly moduleNumber: ModuleNumber; readonly rank: number } => {
  const module = course.modules.find(({ topics }) => topics.some(({ id }) => id === topicId))
  if (module === undefined) throw new Error(`programme.json has no ${topicId}`)
  return { moduleNumber: module.number, rank: module.topics.findIndex(({ id }) => id === topicId) + 1 }
}

/** The topics read before and after, across modules; `null` at both ends of the course. */
export const neighboursOf = (
  topicId: TopicId,
): { readonly previous: TopicId | null; readonly next: TopicId | null } => {
  const at = topicIds.indexOf(topicId)
  return { previous: topicIds[at - 1] ?? null, next: topicIds[at + 1] ?? null }
}
