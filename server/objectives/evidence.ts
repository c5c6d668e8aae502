import {
  type CaseStudyId,
  type ModuleNumber,
  type ObjectiveId,
  caseStudyIds,
  moduleNumbers,
  objectiveIds,
} from '../../src/content/course-ids.ts'
import { caseStudySheetOf } from '../../src/content/case-studies/sheets.ts'
import type { Missing, ObjectiveEvidence, Objectives } from '../../src/objectives/contract.ts'
import { evidenceResult, percentOf, questionEvidence, resultOfLevel } from '../../src/objectives/rules.ts'
import { thresholds } from '../../src/content/mastery.ts'
import { bestFinalOn } from '../assessment/final-state.ts'
import { formOf } from '../assessment/quiz-forms.ts'
import { bestResultsOn } from '../assessment/state.ts'
import { bestLevelOf } from '../../src/case-study/levels.ts'
import { openAttempt, reopenedAttempt } from '../case-study/state.ts'
import { questionById } from '../question-bank/question-bank.ts'
import type { TraineeState } from '../training-session/state.ts'

/** Evidence per objective and what is missing: the same figures for trainee and trainer. */
export const objectivesOf = (trainee: TraineeState): Objectives => {
  const objectives = objectiveIds.map((objectiveId) => evidenceOf(trainee, objectiveId))
  return { objectives, missing: missingOf(trainee, objectives) }
}

/** The modules whose quiz has questions on an objective: every form of it has. */
export const quizModulesOf = (objectiveId: ObjectiveId): readonly ModuleNumber[] =>
  moduleNumbers.filter((number) => formOf(number, 1).some((id) => questionById(id).objective === objectiveId))

export const evidenceOf = (trainee: TraineeState, objectiveId: ObjectiveId): ObjectiveEvidence => {
  const { selfAssessments, quizzes } = trainee.assessment
  const results = moduleNumbers.flatMap((number) => bestResultsOn(quizzes[number], objectiveId))
  const correct = results.filter((result) => result.correct).length
  const quiz = {
    correct,
    outOf: results.length,
    percent: percentOf(correct, results.length),
    missingModules: quizModulesOf(objectiveId).filter((number) => quizzes[number].attempts.length === 0),
  }
  const finalAssessment = finalOf(trainee, objectiveId)
  const caseStudies = caseStudyIds.map((caseStudyId) => caseEvidenceOf(trainee, caseStudyId, objectiveId))
  const fromEvidence = evidenceResult(
    quiz,
    caseStudies.flatMap(({ level }) => (level === null ? [] : [level])),
    finalAssessment?.percent ?? null,
  )
  const decision = trainee.decisions[objectiveId] ?? null
  return {
    objectiveId,
    selfBefore: selfAssessments.before.ratings[objectiveId] ?? null,
    selfAfter: selfAssessments.after.ratings[objectiveId] ?? null,
    quiz,
    positioningQuiz: positioningOf(trainee, objectiveId),
    finalAssessment,
    caseStudies,
    decision,
    evidenceResult: fromEvidence,
    result: decision?.result ?? fromEvidence,
  }
}

const positioningOf = ({ assessment }: TraineeState, objectiveId: ObjectiveId) => {
  const results = assessment.positioningQuiz.results.filter((one) => one.objectiveId === objectiveId)
  return results.length === 0
    ? null
    : { correct: results.filter(({ correct }) => correct).length, outOf: results.length }
}

const finalOf = ({ assessment }: TraineeState, objectiveId: ObjectiveId): ObjectiveEvidence['finalAssessment'] => {
  const best = bestFinalOn(assessment.finalAttempts, objectiveId)
  return best && { ...best, percent: percentOf(best.correct, best.outOf) ?? 0 }
}

const questionsOf = ({ quiz, finalAssessment }: ObjectiveEvidence) =>
  questionEvidence(quiz, finalAssessment?.percent ?? null)

const caseEvidenceOf = (
  trainee: TraineeState,
  caseStudyId: CaseStudyId,
  objectiveId: ObjectiveId,
): ObjectiveEvidence['caseStudies'][number] => {
  const one = trainee.caseStudies[caseStudyId]
  const best = bestLevelOf(one.attempts, objectiveId)
  return {
    caseStudyId,
    level: best?.level ?? null,
    decidedBy: best?.decidedBy ?? null,
    state: stateOf(one, best !== null),
  }
}

const stateOf = (
  one: TraineeState['caseStudies'][CaseStudyId],
  isAssessed: boolean,
): ObjectiveEvidence['caseStudies'][number]['state'] => {
  if (one.attempts.length === 0) return 'not-submitted'
  if (reopenedAttempt(one) !== null) return 'given-back'
  return isAssessed ? 'assessed' : 'awaiting-review'
}

/** « Ce qu'il me manque pour mon attestation », from the first hour. Empty when all four are validated. */
const missingOf = (trainee: TraineeState, objectives: readonly ObjectiveEvidence[]): Missing[] => {
  const undecided = objectives.filter(({ decision }) => decision === null)
  const needsCase = undecided.filter(({ caseStudies }) =>
    caseStudies.every(({ level }) => level === null || resultOfLevel(level) !== 'acquired'),
  )

  const quizzesToTake = moduleNumbers
    .map((moduleNumber) => ({
      kind: 'quiz-to-take' as const,
      who: 'trainee' as const,
      moduleNumber,
      objectiveIds: idsOf(
        undecided.filter((one) => !questionsOf(one).isWhole && one.quiz.missingModules.includes(moduleNumber)),
      ),
    }))
    .filter(concernsSomeObjective)

  const quizzesToRetake = undecided.flatMap((one): Missing[] => {
    const { percent, isWhole } = questionsOf(one)
    return percent !== null && percent < thresholds.acquired && isWhole
      ? [{ kind: 'quiz-below-threshold', who: 'trainee', objectiveId: one.objectiveId, percent }]
      : []
  })

  const reviewsAwaited = caseStudyIds
    .map((caseStudyId) => ({
      kind: 'review-awaited' as const,
      who: 'trainer' as const,
      caseStudyId,
      objectiveIds: idsOf(needsCase.filter((evidence) => awaitsReview(evidence, caseStudyId))),
    }))
    .filter(concernsSomeObjective)

  const isSettled = objectives.every(({ decision }) => decision?.result === 'acquired')
  const givenBack = (isSettled ? [] : caseStudyIds).flatMap((caseStudyId): Missing[] => {
    const reason = reopenedAttempt(trainee.caseStudies[caseStudyId])?.reopening?.reason
    return reason === undefined ? [] : [{ kind: 'case-study-given-back', who: 'trainee', caseStudyId, reason }]
  })

  // One case study is enough for an objective: what is handed in and not read, or given back, may be that one.
  const suggested = needsCase
    .filter(({ caseStudies }) => caseStudies.every(({ state }) => state === 'not-submitted' || state === 'assessed'))
    .map((evidence) => ({ evidence, caseStudyId: suggestedCaseStudy(trainee, evidence) }))
  const casesToSubmit = caseStudyIds
    .map((caseStudyId) => ({
      kind: 'case-study-to-submit' as const,
      who: 'trainee' as const,
      caseStudyId,
      objectiveIds: idsOf(suggested.filter((one) => one.caseStudyId === caseStudyId).map(({ evidence }) => evidence)),
    }))
    .filter(concernsSomeObjective)

  const attemptLeft = caseStudyIds.some((id) => hasAttemptLeft(trainee, id))
  const casesBelow = needsCase.flatMap(({ objectiveId, caseStudies }): Missing[] => {
    const levels = caseStudies.flatMap(({ level }) => (level === null ? [] : [level]))
    const allAssessed = caseStudies.every(
      ({ caseStudyId, state }) =>
        state === 'assessed' || (state === 'not-submitted' && !hasAttemptLeft(trainee, caseStudyId)),
    )
    return allAssessed && levels.length > 0
      ? [
          {
            kind: 'case-study-below-threshold',
            who: attemptLeft ? 'trainee' : 'trainer',
            objectiveId,
            level: levels.reduce((a, b) => (a >= b ? a : b)),
          },
        ]
      : []
  })

  const decisions = objectives.flatMap(({ objectiveId, decision, evidenceResult: fromEvidence }): Missing[] => {
    if (decision === null)
      return fromEvidence === 'acquired' ? [{ kind: 'decision-awaited', who: 'trainer', objectiveId }] : []
    return decision.result === 'acquired'
      ? []
      : [{ kind: 'decided-otherwise', who: 'trainer', objectiveId, result: decision.result }]
  })

  return [
    ...givenBack,
    ...quizzesToTake,
    ...quizzesToRetake,
    ...casesToSubmit,
    ...casesBelow,
    ...reviewsAwaited,
    ...decisions,
  ]
}

/** Neither used up nor ended by its debrief. */
const hasAttemptLeft = (trainee: TraineeState, id: CaseStudyId): boolean =>
  openAttempt(trainee.caseStudies[id]) !== null

/** The next case study that is mainly about an objective, else the next one at all; `null` when none can be begun. */
const suggestedCaseStudy = (
  trainee: TraineeState,
  { objectiveId, caseStudies }: ObjectiveEvidence,
): CaseStudyId | null => {
  const left = caseStudies
    .filter(({ caseStudyId, state }) => state === 'not-submitted' && hasAttemptLeft(trainee, caseStudyId))
    .map(({ caseStudyId }) => caseStudyId)
  return left.find((id) => caseStudySheetOf(id).mainObjective === objectiveId) ?? left[0] ?? null
}

const awaitsReview = ({ caseStudies }: ObjectiveEvidence, id: CaseStudyId): boolean =>
  caseStudies.some(({ caseStudyId, state }) => caseStudyId === id && state === 'awaiting-review')

const idsOf = (objectives: readonly ObjectiveEvidence[]): ObjectiveId[] =>
  objectives.map(({ objectiveId }) => objectiveId)

const concernsSomeObjective = ({ objectiveIds: ids }: { objectiveIds: readonly ObjectiveId[] }): boolean =>
  ids.length > 0
