import type { Quiz } from '../assessment/contract.ts'
import { bestAttempt } from '../assessment/rules.ts'
import type { CaseStudyWork } from '../case-study/contract.ts'
import { attemptsAllowed } from '../case-study/contract.ts'
import { bestLevelOf } from '../case-study/levels.ts'
import type { CaseStudyId, ModuleNumber, ObjectiveId } from '../content/course-ids.ts'

export type WeakestQuiz = { readonly moduleNumber: ModuleNumber; readonly correct: number; readonly outOf: number }

/**
 * The submitted quiz whose best attempt has the smallest share of right answers on an objective,
 * the first among equals; `null` when none has a wrong one.
 */
export const weakestQuiz = (quizzes: readonly Quiz[], objectiveId: ObjectiveId): WeakestQuiz | null =>
  quizzes
    .map((quiz) => resultOn(quiz, objectiveId))
    .filter(({ correct, outOf }) => correct < outOf)
    .toSorted((a, b) => a.correct / a.outOf - b.correct / b.outOf)[0] ?? null

/** The case study with the lowest level on an objective among those that have an attempt left. */
export const weakestCaseStudy = (works: readonly CaseStudyWork[], objectiveId: ObjectiveId): CaseStudyId | null => {
  const levelOn = ({ attempts }: CaseStudyWork) => bestLevelOf(attempts, objectiveId)?.level ?? 0
  const open = works.filter(({ attempts, debrief }) => attempts.length < attemptsAllowed && debrief === null)
  return open.toSorted((a, b) => levelOn(a) - levelOn(b))[0]?.caseStudyId ?? null
}

const resultOn = ({ moduleNumber, attempts }: Quiz, objectiveId: ObjectiveId): WeakestQuiz => {
  const best = bestAttempt(attempts)
  const ids = best?.questions.filter((question) => question.objectiveId === objectiveId).map(({ id }) => id) ?? []
  const corrected = best?.correction.questions.filter(({ questionId }) => ids.includes(questionId))
  return {
    moduleNumber,
    correct: corrected?.filter(({ correct }) => correct).length ?? 0,
    outOf: corrected?.length ?? 0,
  }
}
