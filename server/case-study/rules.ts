import type { StepAnswer } from '../../src/case-study/answer.ts'
import { stepProblemOf } from '../../src/case-study/rules.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import type { CaseStudyId, ObjectiveId } from '../../src/content/course-ids.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { Level } from '../answer-keys/case-study-key.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import { type Given, requireSeen } from '../training-session/answer-version.ts'
import type { TraineeState } from '../training-session/state.ts'
import { caseStudyEvents } from './events.ts'
import { scoresOf } from './scoring.ts'
import { type CaseStudyAttempt, attemptUnderWay, nextAttempt, reopenedAttempt, workOn } from './state.ts'

const event = newEvent(caseStudyEvents)

export type AttemptOfCaseStudy = { readonly caseStudyId: CaseStudyId; readonly attempt: number }

/**
 * Keeps one step's answer, complete or not: a half-filled table is worth keeping. So is what was typed
 * without a network and arrives once the debrief is open: it is read, and handed in no more.
 * @throws Problem `no-attempt-left`, `attempt-closed`, `conflict`, `unknown-question`, `answer-of-wrong-kind`,
 *   `answered-elsewhere`
 * @param nameOf who else may have given an answer: a member of their group
 */
export const answerStep = (
  trainee: TraineeState,
  of: AttemptOfCaseStudy,
  stepId: string,
  answer: StepAnswer,
  given: Given = {},
  nameOf?: (traineeId: string) => string | null,
): readonly NewEvent[] => {
  if (!waitsForItsTurn(trainee, of)) requireOpen(trainee, of)
  const step = caseStudyById(of.caseStudyId).steps.find(({ id }) => id === stepId)
  if (!step) throw new Problem('unknown-question')
  if (step.kind !== answer.kind) throw new Problem('answer-of-wrong-kind')
  const { answers, versions } = workOn(trainee.caseStudies[of.caseStudyId], of.attempt)
  requireSeen({ version: versions[stepId], answer: answers[stepId] }, answer, given, nameOf)
  const { answerId } = given
  return [
    event('case-study-step-answered', by(trainee), { traineeId: trainee.traineeId, ...of, stepId, answer, answerId }),
  ]
}

/**
 * @throws Problem `no-attempt-left`, `attempt-closed`, `conflict`, `debrief-opened`,
 *   `case-study-incomplete` (says which step)
 */
export const submitCaseStudy = (
  trainee: TraineeState,
  of: AttemptOfCaseStudy,
  members: readonly Pick<TraineeState, 'traineeId'>[] = [],
): readonly NewEvent[] => {
  requireOpen(trainee, of)
  if (trainee.caseStudies[of.caseStudyId].debriefOpenedAt !== null) throw new Problem('debrief-opened')
  const caseStudy = caseStudyById(of.caseStudyId)
  const key = caseStudyKeyOf(of.caseStudyId)
  const { answers } = trainee.caseStudies[of.caseStudyId]
  for (const step of caseStudy.steps) {
    const problem = stepProblemOf(step, answers[step.id])
    if (problem !== null) {
      throw new Problem('case-study-incomplete', {
        detail: `« ${step.title} » : ${problem}`,
        fields: { [step.id]: problem },
      })
    }
  }
  const scores = scoresOf(caseStudy, key, answers)
  return [
    event('case-study-submitted', by(trainee), {
      traineeId: trainee.traineeId,
      ...of,
      keyVersion: key.version,
      scores: structuredClone(scores) as never,
      automaticLevels: key.automaticLevels(answers, scores),
      ...(members.length > 1 ? { members: members.map(({ traineeId }) => traineeId) } : {}),
    }),
  ]
}

/**
 * A review may be written again; the last one counts, all stay in the log.
 * @param read what the reviewer had before them: when it was submitted, when its review in force was written
 * @throws Problem `nothing-to-review`, `conflict` when that is not what stands any more
 */
export const reviewCaseStudy = (
  trainee: TraineeState,
  of: AttemptOfCaseStudy,
  reviewer: { readonly id: string; readonly name: string },
  {
    levels,
    comment,
    ...read
  }: Read & {
    readonly levels: Readonly<Record<ObjectiveId, Level>>
    readonly comment: string
    readonly replaces: Instant | null
  },
): readonly NewEvent[] => {
  const past = requireRead(trainee, of, read)
  if ((past.review?.at ?? null) !== read.replaces)
    throw new Problem('conflict', {
      detail:
        'Cette tentative a été lue entre-temps, peut-être dans un autre onglet. Relisez ce qui est écrit, puis décidez laquelle des deux lectures reste.',
    })
  const who = { actor: reviewer.id, subject: trainee.traineeId }
  return [
    event('case-study-reviewed', who, {
      traineeId: trainee.traineeId,
      ...of,
      levels: { ...levels },
      comment,
      reviewerName: reviewer.name,
    }),
  ]
}

/**
 * Only the last attempt is given back: an earlier one has its second chance behind it.
 * @throws Problem `nothing-to-review`, `conflict` when it is given back already, is not what was read, or the
 *   debrief is open
 */
export const reopenCaseStudy = (
  trainee: TraineeState,
  of: AttemptOfCaseStudy,
  trainer: { readonly id: string; readonly name: string },
  { reason, group, ...read }: Read & { readonly reason: string; readonly group?: SharedAgain | undefined },
): readonly NewEvent[] => {
  const past = requireRead(trainee, of, read)
  if (trainee.caseStudies[of.caseStudyId].debriefOpenedAt !== null)
    throw new Problem('conflict', {
      detail: 'Le débriefing est ouvert : plus rien ne se remet pour cette étude de cas.',
    })
  if (past !== trainee.caseStudies[of.caseStudyId].attempts.at(-1))
    throw new Problem('conflict', {
      detail: 'Une tentative plus récente est remise : c’est elle qui peut être rendue pour reprise.',
    })
  const who = { actor: trainer.id, subject: trainee.traineeId }
  return [
    event('case-study-reopened', who, {
      traineeId: trainee.traineeId,
      ...of,
      reason,
      trainerName: trainer.name,
      ...(group && { group: { groupId: group.groupId, members: [...group.members] } }),
    }),
  ]
}

/** Who shares again what they handed in together. */
export type SharedAgain = { readonly groupId: string; readonly members: readonly string[] }

/** What a reading is about: an attempt that was given back may have come anew since. */
type Read = { readonly submittedAt: Instant }

const requireRead = (
  trainee: TraineeState,
  { caseStudyId, attempt }: AttemptOfCaseStudy,
  { submittedAt }: Read,
): CaseStudyAttempt => {
  const past = trainee.caseStudies[caseStudyId].attempts.find((one) => one.attempt === attempt)
  if (!past) throw new Problem('nothing-to-review')
  if (past.reopening !== null)
    throw new Problem('conflict', {
      detail: 'Cette tentative est rendue au stagiaire : elle se lira dès qu’il l’aura remise à nouveau.',
    })
  if (past.submittedAt !== submittedAt)
    throw new Problem('conflict', {
      detail: 'Cette tentative a été remise à nouveau entre-temps. Relisez les réponses, puis recommencez.',
    })
  return past
}

/** Answers that were under way when the last attempt was given back: they are kept for their turn, or to be read. */
const waitsForItsTurn = (trainee: TraineeState, { caseStudyId, attempt }: AttemptOfCaseStudy): boolean => {
  const one = trainee.caseStudies[caseStudyId]
  return one.setAside !== null && attempt === nextAttempt(one)
}

/** @throws Problem `attempt-closed`, `no-attempt-left`, `conflict` (an attempt that is not the next one) */
export const requireOpen = (trainee: TraineeState, { caseStudyId, attempt }: AttemptOfCaseStudy): void => {
  const one = trainee.caseStudies[caseStudyId]
  const reopened = reopenedAttempt(one)
  if (reopened?.attempt === attempt) return
  if (one.attempts.some((past) => past.attempt === attempt)) throw new Problem('attempt-closed')
  const open = attemptUnderWay(one)
  if (open === null) throw new Problem('no-attempt-left')
  if (reopened !== null)
    throw new Problem('conflict', {
      detail:
        'Votre formateur vous a rendu la tentative précédente : remettez-la d’abord. Les réponses de celle-ci sont gardées.',
    })
  if (attempt !== open) throw new Problem('conflict')
}

const by = ({ traineeId }: TraineeState) => ({ actor: traineeId, subject: traineeId })
