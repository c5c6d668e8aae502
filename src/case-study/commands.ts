import type { CaseStudyId } from '../content/course-ids.ts'
import { giveCommand } from '../outbox/outbox.ts'
import type { StepAnswer } from './answer.ts'
import { answerStep, submitCaseStudy } from './contract.ts'

export const stepSlot = (caseStudyId: CaseStudyId, attempt: number, stepId: string) =>
  `case-study/${caseStudyId}/${attempt}/${stepId}`

export const submissionSlot = (caseStudyId: CaseStudyId, attempt: number) =>
  `case-study-submission/${caseStudyId}/${attempt}`

const refreshOf = (caseStudyId: CaseStudyId) => [['case-study', caseStudyId], ['journey']]

/**
 * Typed text and cells wait a moment for the next keystroke; they are on this device at once.
 * @param seen the version on screen of what this takes the place of
 */
export const giveStepAnswer = (
  caseStudyId: CaseStudyId,
  attempt: number,
  stepId: string,
  answer: StepAnswer,
  seen?: string,
) =>
  giveCommand(
    answerStep,
    { params: { caseStudyId, attempt }, body: { stepId, answer } },
    {
      slot: stepSlot(caseStudyId, attempt, stepId),
      pauseMs: isTyped(answer) ? 700 : 0,
      refresh: refreshOf(caseStudyId),
      seen,
    },
  )

/** @param others in a group, the names that were shown before it was handed in for all */
export const giveCaseStudy = (caseStudyId: CaseStudyId, attempt: number, others: readonly string[] = []) =>
  giveCommand(
    submitCaseStudy,
    { params: { caseStudyId, attempt }, body: others.length > 0 ? { with: others } : {} },
    {
      slot: submissionSlot(caseStudyId, attempt),
      refresh: refreshOf(caseStudyId),
      after: stepSlot(caseStudyId, attempt, ''),
    },
  )

const isTyped = ({ kind }: StepAnswer): boolean =>
  kind === 'text' || kind === 'table' || kind === 'numeric' || kind === 'budget'
