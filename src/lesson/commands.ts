import type { TopicId } from '../content/course-ids.ts'
import { giveCommand } from '../outbox/outbox.ts'
import { completeLesson, openLesson } from './contract.ts'

const refresh = [['journey']]

export const giveLessonOpening = (topicId: TopicId) =>
  giveCommand(openLesson, { params: { topicId } }, { slot: `lesson-opening/${topicId}`, refresh: [] })

export const completionSlot = (topicId: TopicId | '') => `lesson-completion/${topicId}`

export const giveLessonCompletion = (topicId: TopicId) =>
  giveCommand(completeLesson, { params: { topicId } }, { slot: completionSlot(topicId), refresh })
