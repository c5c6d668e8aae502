import type { CaseStudyId, HalfDayId, ObjectiveId, TopicId } from '../../src/content/course-ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { Activity } from '../../src/live/contract.ts'
import type { Decision } from '../../src/objectives/contract.ts'
import type { HalfDaySlot } from '../../src/training-session/contract.ts'
import { applicationPlanEvents } from '../application-plan/events.ts'
import { type ApplicationPlanState, evolveApplicationPlan, noPlan } from '../application-plan/state.ts'
import { assessmentEvents } from '../assessment/events.ts'
import { type AssessmentState, evolveAssessment, noAssessment } from '../assessment/state.ts'
import type { AttestationContent } from '../attestation/attestation-content.ts'
import { attestationEvents } from '../attestation/events.ts'
import { debriefEvents } from '../case-study/debrief-events.ts'
import { caseStudyEvents } from '../case-study/events.ts'
import { type CaseStudiesState, evolveCaseStudies, noCaseStudy, withDebriefOpen } from '../case-study/state.ts'
import type { StoredEvent } from '../event-log/event-log.ts'
import { type KnownEvent, known } from '../event-log/known-events.ts'
import { lessonEvents } from '../lesson/events.ts'
import { objectiveEvents } from '../objectives/events.ts'
import { documentEvents } from '../professional-document/events.ts'
import { type DocumentsState, evolveDocuments, noDocument } from '../professional-document/state.ts'
import { activityAfter } from './activity.ts'
import { trainingSessionEvents } from './events.ts'

/** Everything a session's stream can hold. */
export const sessionEvents = {
  ...trainingSessionEvents,
  ...lessonEvents,
  ...assessmentEvents,
  ...caseStudyEvents,
  ...debriefEvents,
  ...documentEvents,
  ...objectiveEvents,
  ...applicationPlanEvents,
  ...attestationEvents,
}
export type SessionEvent = KnownEvent<typeof sessionEvents>

export type TraineeState = {
  readonly traineeId: string
  readonly rank: number
  readonly firstName: string
  readonly lastName: string
  readonly company: string | null
  readonly personalCode: string
  readonly joinedAt: Instant | null
  readonly lastSeenAt: Instant | null
  readonly activity: Activity | null
  readonly openedTopics: ReadonlySet<TopicId>
  readonly lessons: ReadonlyMap<TopicId, Instant>
  readonly assessment: AssessmentState
  readonly caseStudies: CaseStudiesState
  readonly documents: DocumentsState
  readonly decisions: Partial<Record<ObjectiveId, Decision>>
  readonly applicationPlan: ApplicationPlanState
  /** Every version issued, oldest first; the last one is in force unless it was revoked. */
  readonly attestations: readonly AttestationContent[]
  readonly isAttestationRevoked: boolean
}

export type TrainingSessionState = {
  readonly scheduled: {
    readonly trainingSessionId: string
    readonly code: string
    readonly trainerId: string
    readonly trainerName: string
    readonly place: string | null
    readonly halfDays: readonly HalfDaySlot[]
  } | null
  readonly closedAt: Instant | null
  /** Of the final assessment, for everybody; `null` for no limit. */
  readonly finalAssessmentMinutes: number | null
  /** Half-days followed, by trainee, as the trainer stated them when closing. */
  readonly attendance: ReadonlyMap<string, readonly HalfDayId[]> | null
  readonly trainees: ReadonlyMap<string, TraineeState>
  /** Case studies whose debrief the trainer opened, and when: whoever is enrolled later finds them open. */
  readonly openedDebriefs: ReadonlyMap<CaseStudyId, Instant>
}

export const noSession: TrainingSessionState = {
  scheduled: null,
  closedAt: null,
  finalAssessmentMinutes: null,
  attendance: null,
  trainees: new Map(),
  openedDebriefs: new Map(),
}

export const nameOf = ({ firstName, lastName }: Pick<TraineeState, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`

/** Folds one stored event into the session. */
export const evolveSession = (state: TrainingSessionState, stored: StoredEvent): TrainingSessionState => {
  const event = known(sessionEvents, stored)
  return event === null ? state : evolved(state, event)
}

const evolved = (state: TrainingSessionState, event: SessionEvent): TrainingSessionState => {
  switch (event.type) {
    case 'training-session-scheduled':
      return { ...state, scheduled: event.data }
    case 'training-session-closed':
      return {
        ...state,
        closedAt: event.recordedAt,
        attendance: new Map(event.data.attendance.map(({ traineeId, halfDayIds }) => [traineeId, halfDayIds])),
      }
    case 'training-session-place-given':
      return state.scheduled === null ? state : { ...state, scheduled: { ...state.scheduled, place: event.data.place } }
    case 'final-assessment-duration-set':
      return { ...state, finalAssessmentMinutes: event.data.minutes }
    case 'attendance-corrected': {
      const { traineeId, halfDayIds } = event.data
      return { ...state, attendance: new Map([...(state.attendance ?? []), [traineeId, halfDayIds]]) }
    }
    case 'trainee-enrolled':
      return withTrainee(state, newTrainee(event.data, state.openedDebriefs))
    case 'case-study-debrief-opened':
      return withDebrief(state, event.data.caseStudyId, event.recordedAt)
    default: {
      const trainee = state.trainees.get(event.data.traineeId)
      // An erased enrolment leaves answers without a person: they fold into nothing.
      return trainee ? withTrainee(state, evolvedTrainee(trainee, event)) : state
    }
  }
}

type TraineeEvent = Exclude<
  SessionEvent,
  {
    type:
      | 'training-session-scheduled'
      | 'training-session-place-given'
      | 'final-assessment-duration-set'
      | 'attendance-corrected'
      | 'training-session-closed'
      | 'trainee-enrolled'
      | 'case-study-debrief-opened'
  }
>

const evolvedTrainee = (before: TraineeState, event: TraineeEvent): TraineeState => {
  const own = event.actor === before.traineeId
  const trainee = own
    ? { ...before, lastSeenAt: event.recordedAt, activity: activityAfter(before, event) ?? before.activity }
    : isHandedInForThem(before, event)
      ? { ...before, activity: activityAfter(before, event) }
      : before
  switch (event.type) {
    case 'trainee-identity-corrected': {
      const { firstName, lastName, company } = event.data
      return { ...trainee, firstName, lastName, company }
    }
    case 'trainee-joined':
      return { ...trainee, joinedAt: trainee.joinedAt ?? event.recordedAt }
    case 'lesson-opened':
      return { ...trainee, openedTopics: new Set([...trainee.openedTopics, event.data.topicId]) }
    case 'lesson-completed':
      return { ...trainee, lessons: new Map([...trainee.lessons, [event.data.topicId, event.recordedAt]]) }
    case 'objective-self-rated':
    case 'self-assessment-submitted':
    case 'quiz-question-answered':
    case 'quiz-submitted':
    case 'positioning-question-answered':
    case 'positioning-quiz-submitted':
    case 'final-assessment-started':
    case 'final-question-answered':
    case 'final-assessment-submitted':
    case 'arrangements-made':
      return { ...trainee, assessment: evolveAssessment(trainee.assessment, event) }
    case 'case-study-step-answered':
    case 'case-study-submitted':
    case 'case-study-reviewed':
    case 'case-study-reopened':
    case 'case-study-group-formed':
    case 'case-study-group-joined':
    case 'case-study-group-left':
      return { ...trainee, caseStudies: evolveCaseStudies(trainee.caseStudies, event) }
    case 'document-question-answered':
    case 'document-passage-marked':
    case 'document-analysis-submitted':
      return { ...trainee, documents: evolveDocuments(trainee.documents, event) }
    case 'objective-decided': {
      const { objectiveId, result, reason, trainerName } = event.data
      const decision = { result, reason, trainerName, at: event.recordedAt }
      return { ...trainee, decisions: { ...trainee.decisions, [objectiveId]: decision } }
    }
    case 'plan-action-written':
    case 'plan-action-removed':
      return { ...trainee, applicationPlan: evolveApplicationPlan(trainee.applicationPlan, event) }
    case 'attestation-issued':
      return {
        ...trainee,
        attestations: [...trainee.attestations, event.data.content],
        isAttestationRevoked: false,
      }
    case 'attestation-revoked':
      return { ...trainee, isAttestationRevoked: true }
  }
}

/** Another of the group hands in the very case study they are on. */
const isHandedInForThem = ({ activity }: TraineeState, event: TraineeEvent): boolean =>
  event.type === 'case-study-submitted' &&
  activity?.kind === 'case-study' &&
  activity.caseStudyId === event.data.caseStudyId

const newTrainee = (
  enrolled: Extract<SessionEvent, { type: 'trainee-enrolled' }>['data'],
  openedDebriefs: TrainingSessionState['openedDebriefs'],
): TraineeState => ({
  ...enrolled,
  joinedAt: null,
  lastSeenAt: null,
  activity: null,
  openedTopics: new Set(),
  lessons: new Map(),
  assessment: noAssessment,
  caseStudies: [...openedDebriefs].reduce((all, [id, at]) => withDebriefOpen(all, id, at), noCaseStudy),
  documents: noDocument,
  decisions: {},
  applicationPlan: noPlan,
  attestations: [],
  isAttestationRevoked: false,
})

const withTrainee = (state: TrainingSessionState, trainee: TraineeState): TrainingSessionState => ({
  ...state,
  trainees: new Map([...state.trainees, [trainee.traineeId, trainee]]),
})

const withDebrief = (state: TrainingSessionState, caseStudyId: CaseStudyId, at: Instant): TrainingSessionState => ({
  ...state,
  openedDebriefs: new Map([...state.openedDebriefs, [caseStudyId, at]]),
  trainees: new Map(
    [...state.trainees].map(([id, trainee]) => [
      id,
      { ...trainee, caseStudies: withDebriefOpen(trainee.caseStudies, caseStudyId, at) },
    ]),
  ),
})
