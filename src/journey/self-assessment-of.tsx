import { useSuspenseQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'

import { type ObjectiveId, objectiveIds } from '../content/course-ids.ts'
import { journeyQuery } from './queries.ts'
import { useGiven } from '../outbox/use-given.ts'
import { giveRating, giveSelfAssessment, ratingSlot } from '../assessment/commands.ts'
import { type Moment, type Rating, ratingSchema } from '../assessment/contract.ts'
import { SelfAssessmentView } from '../assessment/self-assessment-view.tsx'
import { selfAssessmentSubmissionSlot } from '../assessment/submission-slots.ts'
import { useSubmission } from '../assessment/use-submission.ts'

/** One moment's self-assessment, with what the trainee has just given laid over what is recorded. */
export const SelfAssessmentOf = ({ moment }: { moment: Moment }) => {
  const { data } = useSuspenseQuery(journeyQuery)
  const { before } = data.selfAssessments
  const own = data.selfAssessments[moment]
  return (
    <SelfAssessmentView
      moment={moment}
      ratings={useRatings(moment, own.ratings)}
      submittedAt={own.submittedAt}
      before={moment === 'after' ? before.ratings : null}
      isClosed={data.trainingSession.closedAt !== null}
      hasQuizAhead={moment === 'before' && data.positioningQuiz.state === 'open'}
      submission={useSubmission(selfAssessmentSubmissionSlot(moment))}
      onRate={(objectiveId, rating) => giveRating(moment, objectiveId, rating)}
      onSubmit={() => giveSelfAssessment(moment)}
    />
  )
}

const useRatings = (moment: Moment, recorded: Partial<Record<ObjectiveId, Rating>>) => {
  const given = useGiven(ratingSlot(moment, ''))
  return Object.fromEntries(
    objectiveIds.flatMap((id) => {
      const rating = z.safeParse(ratingSchema, given.get(ratingSlot(moment, id))?.['rating']).data ?? recorded[id]
      return rating === undefined ? [] : [[id, rating] as const]
    }),
  ) as Partial<Record<ObjectiveId, Rating>>
}
