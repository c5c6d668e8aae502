import type { StepAnswer } from '../../src/case-study/answer.ts'
import type { CaseStudySummary, CaseStudyWork, StepCorrection } from '../../src/case-study/contract.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import type { CaseStep } from '../../src/content/case-studies/case-study.ts'
import { type CaseStudyId, caseStudyIds, objectiveIds } from '../../src/content/course-ids.ts'
import { withFrenchSpaces } from '../../src/kernel/french-typography.ts'
import type { StepKey } from '../answer-keys/case-study-key.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import type { TraineeState } from '../training-session/state.ts'
import { bestLevelOf } from '../../src/case-study/rules.ts'
import { type CaseStudyAttempt, openAttempt } from './state.ts'

/**
 * The grid only comes with a submitted attempt, the corrections when the debrief is open.
 * @param reader the trainer reads everything; a closed session opens every debrief
 */
export const caseStudyWorkOf = (
  trainee: TraineeState,
  caseStudyId: CaseStudyId,
  reader: { readonly isTrainer: boolean; readonly isSessionClosed: boolean },
): CaseStudyWork => {
  const one = trainee.caseStudies[caseStudyId]
  const { grid } = caseStudyKeyOf(caseStudyId)
  const spaced = (objectiveId: (typeof objectiveIds)[number]) => {
    const [n1, n2, n3, n4] = grid[objectiveId]
    return [withFrenchSpaces(n1), withFrenchSpaces(n2), withFrenchSpaces(n3), withFrenchSpaces(n4)]
  }
  return {
    caseStudyId,
    attempt: openAttempt(one),
    answers: one.answers,
    attempts: one.attempts.map((attempt) => ({
      attempt: attempt.attempt,
      answers: attempt.answers,
      submittedAt: attempt.submittedAt,
      automaticLevels: attempt.automaticLevels,
      review: attempt.review,
      ...debriefOf(
        caseStudyId,
        attempt,
        reader.isTrainer || reader.isSessionClosed || attempt.review !== null || openAttempt(one) === null,
      ),
    })),
    grid:
      one.attempts.length === 0
        ? null
        : (Object.fromEntries(objectiveIds.map((id) => [id, spaced(id)])) as unknown as CaseStudyWork['grid']),
  } as CaseStudyWork
}

export const caseStudySummariesOf = (trainee: TraineeState): CaseStudySummary[] =>
  caseStudyIds.map((caseStudyId) => {
    const one = trainee.caseStudies[caseStudyId]
    const levels = objectiveIds.flatMap((id) => {
      const best = bestLevelOf(one.attempts, id)
      return best === null ? [] : [[id, best.level]]
    })
    return {
      caseStudyId,
      stepCount: caseStudyById(caseStudyId).steps.length,
      answeredCount: Object.keys(one.answers).length,
      submittedCount: one.attempts.length,
      awaitingReviewCount: one.attempts.filter(({ review }) => review === null).length,
      levels: Object.fromEntries(levels),
    }
  })

const debriefOf = (caseStudyId: CaseStudyId, attempt: CaseStudyAttempt, isDebriefOpen: boolean) => {
  const { steps: keys } = caseStudyKeyOf(caseStudyId)
  const corrections = caseStudyById(caseStudyId).steps.map((step): StepCorrection => {
    const key = keys[step.id]
    const score = attempt.scores[step.id]
    return {
      stepId: step.id,
      score: score ? { points: score.points, outOf: score.outOf } : null,
      details: isDebriefOpen
        ? (score?.details ?? {})
        : shownWhileClosed(step, attempt.answers[step.id], score?.details),
      ...(key && isDebriefOpen ? wordsOf(step, key) : { paragraphs: [], remarks: {}, expected: {} }),
    }
  })
  return { isDebriefOpen, corrections }
}

/** Whether what was given is right, and not a word on what was not given: that is the key. */
const shownWhileClosed = (
  step: CaseStep,
  answer: StepAnswer | undefined,
  details: Readonly<Record<string, boolean>> = {},
): Record<string, boolean> => {
  if (step.kind !== 'choice' || answer?.kind !== 'choice') return { ...details }
  const given = step.options.map(({ id }) => id).filter((id) => answer.chosen.includes(id))
  return Object.fromEntries(given.map((id) => [id, details[id] ?? false]))
}

type Words = Pick<StepCorrection, 'paragraphs' | 'remarks' | 'expected'>

const wordsOf = (step: CaseStep, key: StepKey): Words => {
  const none: Words = { paragraphs: [], remarks: {}, expected: {} }
  switch (key.kind) {
    case 'dialogue':
      return { ...none, remarks: spacedValues(key.remarks) }
    case 'choice':
      return { ...none, paragraphs: [withFrenchSpaces(key.remark)] }
    case 'table':
      return { ...none, paragraphs: [withFrenchSpaces(key.remark)], expected: expectedCells(step, key) }
    case 'text':
      return { ...none, paragraphs: key.modelAnswer.map(withFrenchSpaces) }
  }
}

const expectedCells = (step: CaseStep, key: Extract<StepKey, { kind: 'table' }>): Record<string, string> => {
  const columns = step.kind === 'table' ? step.columns : []
  const worded = (columnId: string, cell: number | string): string => {
    const column = columns.find(({ id }) => id === columnId)
    if (column?.input === 'select') return column.options.find(({ id }) => id === String(cell))?.text ?? String(cell)
    return typeof cell === 'number' ? new Intl.NumberFormat('fr-FR').format(cell) : cell
  }
  return spacedValues(
    Object.fromEntries(
      Object.entries(key.cells).flatMap(([rowId, cells]) =>
        Object.entries(cells).map(([columnId, cell]) => [`${rowId}/${columnId}`, worded(columnId, cell)]),
      ),
    ),
  )
}

const spacedValues = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, withFrenchSpaces(text)]))
