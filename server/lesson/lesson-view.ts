import type { LessonProgress } from '../../src/lesson/contract.ts'
import type { TraineeState } from '../training-session/state.ts'

export const lessonProgressOf = (trainee: TraineeState): LessonProgress => ({
  completed: [...trainee.lessons].map(([topicId, at]) => ({ topicId, at })),
})
