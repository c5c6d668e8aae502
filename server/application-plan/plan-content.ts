import { type PlanAction } from '../../src/application-plan/contract.ts'
import { byObjective } from '../../src/application-plan/rules.ts'
import type { Moment } from '../../src/assessment/contract.ts'
import { ratingLabels } from '../../src/assessment/rating-labels.ts'
import { course, objectiveOf } from '../../src/content/course.ts'
import type { ObjectiveId } from '../../src/content/course-ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { TraineeState, TrainingSessionState } from '../training-session/state.ts'
import { planActionsOf } from './plan-view.ts'

/** Everything the plan on paper says. */
export type PlanContent = {
  readonly beneficiary: { readonly firstName: string; readonly lastName: string; readonly company: string | null }
  readonly organisation: string
  readonly course: { readonly title: string; readonly reference: string }
  /** `null` when the session's dates are not known any more. */
  readonly dates: { readonly startsOn: Instant; readonly endsOn: Instant } | null
  readonly objectives: readonly {
    readonly text: string
    /** The trainee's own words about themselves, `null` where they gave none. */
    readonly before: string | null
    readonly after: string | null
    /** In date order. */
    readonly actions: readonly PlanAction[]
  }[]
  /** Of the last change; of the course while nothing is written. The document knows no other clock. */
  readonly writtenAt: Instant
}

export const planContentOf = ({ scheduled }: TrainingSessionState, trainee: TraineeState): PlanContent => {
  const actions = planActionsOf(trainee)
  const starts = scheduled?.halfDays.map(({ startsAt }) => startsAt).sort() ?? []
  const ends = scheduled?.halfDays.map(({ endsAt }) => endsAt).sort() ?? []
  const [startsOn, endsOn] = [starts[0], ends.at(-1)]
  const ratingOf = (moment: Moment, objectiveId: ObjectiveId) => {
    const rating = trainee.assessment.selfAssessments[moment].ratings[objectiveId]
    return rating === undefined ? null : ratingLabels[rating]
  }
  return {
    beneficiary: { firstName: trainee.firstName, lastName: trainee.lastName, company: trainee.company },
    organisation: course.organisation.name,
    course: { title: course.title, reference: course.reference },
    dates: startsOn === undefined || endsOn === undefined ? null : { startsOn, endsOn },
    objectives: byObjective(actions).map(({ objectiveId, actions: own }) => ({
      text: objectiveOf(objectiveId).text,
      before: ratingOf('before', objectiveId),
      after: ratingOf('after', objectiveId),
      actions: own,
    })),
    writtenAt:
      actions
        .map(({ writtenAt }) => writtenAt)
        .sort()
        .at(-1) ??
      endsOn ??
      neverWritten,
  }
}

/** The file has to bear some date; a session without half-days has none. */
const neverWritten: Instant = '2026-01-01T00:00:00.000Z'
