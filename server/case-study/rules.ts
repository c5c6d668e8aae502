import type { StepAnswer } from '../../src/case-study/answer.ts'
import { stepProblemOf } from '../../src/case-study/rules.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import type { CaseStudyId, ObjectiveId } from '../../src/content/course-ids.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { Level } from '../answer-keys/case-study-key.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import { type Given, requireSeen } from '../training-session/answer-version.ts'
import type { TraineeState } from '../training-session/state.ts'
import { caseStudyEvents } from './events.ts'
import { scoresOf } from './scoring.ts'
import { openAttempt } from './state.ts'

const event = newEvent(caseStudyEvents)

export type AttemptOfCaseStudy = { readonly caseStudyId: CaseStudyId; readonly attempt: number }

/**
 * Keeps one step's answer, complete or not: a half-filled table is worth keeping.
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
  requireOpen(trainee, of)
  const step = caseStudyById(of.caseStudyId).steps.find(({ id }) => id === stepId)
  if (!step) throw new Problem('unknown-question')
  if (step.kind !== answer.kind) throw new Problem('answer-of-wrong-kind')
  const { answers, versions } = trainee.caseStudies[of.caseStudyId]
  requireSeen({ version: versions[stepId], answer: answers[stepId] }, answer, given, nameOf)
  const { answerId } = given
  return [
    event('case-study-step-answered', by(trainee), { traineeId: trainee.traineeId, ...of, stepId, answer, answerId }),
  ]
}

/** @throws Problem `no-attempt-left`, `attempt-closed`, `conflict`, `case-study-incomplete` (says which step) */
export const submitCaseStudy = (
  trainee: TraineeState,
  of: AttemptOfCaseStudy,
  members: readonly Pick<TraineeState, 'traineeId'>[] = [],
): readonly NewEvent[] => {
  requireOpen(trainee, of)
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

/** A review may be written again; the last one counts, all stay in the log. @throws Problem `nothing-to-review` */
export const reviewCaseStudy = (
  trainee: TraineeState,
  of: AttemptOfCaseStudy,
  reviewer: { readonly id: string; readonly name: string },
  levels: Readonly<Record<ObjectiveId, Level>>,
  comment: string,
): readonly NewEvent[] => {
  const { attempts } = trainee.caseStudies[of.caseStudyId]
  if (!attempts.some(({ attempt }) => attempt === of.attempt)) throw new Problem('nothing-to-review')
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

/** @throws Problem `attempt-closed`, `no-attempt-left`, `conflict` (an attempt that is not the next one) */
export const requireOpen = (trainee: TraineeState, { caseStudyId, attempt }: AttemptOfCaseStudy): void => {
  const one = trainee.caseStudies[caseStudyId]
  if (one.attempts.some((past) => past.attempt === attempt)) throw new Problem('attempt-closed')
  const open = openAttempt(one)
  if (open === null) throw new Problem('no-attempt-left')
  if (attempt !== open) throw new Problem('conflict')
}

const by = ({ traineeId }: TraineeState) => ({ actor: traineeId, subject: traineeId })
