import { caseStudyIds } from '../../src/content/course-ids.ts'
import { type ReadingQueue, type WaitingAttempt, commentsOffered } from '../../src/live/reading/contract.ts'
import { awaitsReview } from '../case-study/work-view.ts'
import { trainingSessionOf } from '../training-session/session-view.ts'
import { type TraineeState, type TrainingSessionState, nameOf } from '../training-session/state.ts'

/** What waits to be read in a session, and what was written before. */
export const readingQueueOf = (session: TrainingSessionState): ReadingQueue => {
  const trainees = [...session.trainees.values()]
  return {
    trainingSession: trainingSessionOf(session),
    waiting:
      session.closedAt === null
        ? trainees.flatMap(waitingOf).toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt))
        : [],
    comments: commentsOf(trainees),
  }
}

const waitingOf = (trainee: TraineeState): WaitingAttempt[] =>
  caseStudyIds.flatMap((caseStudyId) =>
    trainee.caseStudies[caseStudyId].attempts.filter(awaitsReview).map(({ attempt, submittedAt, members }) => ({
      traineeId: trainee.traineeId,
      name: nameOf(trainee),
      company: trainee.company,
      caseStudyId,
      attempt,
      submittedAt,
      ...(members && { sharedWith: members.filter((id) => id !== trainee.traineeId) }),
    })),
  )

const commentsOf = (trainees: readonly TraineeState[]): string[] => {
  const reviews = trainees
    .flatMap(({ caseStudies }) => caseStudyIds.flatMap((id) => caseStudies[id].attempts))
    .flatMap(({ review, earlier }) => [review, ...earlier.map((before) => before.review)])
    .flatMap((review) => (review === null || review.comment === '' ? [] : [review]))
    .toSorted((a, b) => b.at.localeCompare(a.at))
  return [...new Set(reviews.map(({ comment }) => comment))].slice(0, commentsOffered)
}
