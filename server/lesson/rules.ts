import type { TopicId } from '../../src/content/course-ids.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import type { TraineeState } from '../training-session/state.ts'
import { lessonEvents } from './events.ts'

const event = newEvent(lessonEvents)

/** Opening a lesson again while it is the current activity says nothing new. */
export const openLesson = (trainee: TraineeState, topicId: TopicId): readonly NewEvent[] =>
  trainee.activity?.kind === 'lesson' && trainee.activity.topicId === topicId
    ? []
    : [event('lesson-opened', by(trainee), { traineeId: trainee.traineeId, topicId })]

/** A lesson is completed once; saying so again changes nothing. */
export const completeLesson = (trainee: TraineeState, topicId: TopicId): readonly NewEvent[] =>
  trainee.lessons.has(topicId)
    ? []
    : [event('lesson-completed', by(trainee), { traineeId: trainee.traineeId, topicId })]

const by = ({ traineeId }: TraineeState) => ({ actor: traineeId, subject: traineeId })
