import type { CaseStep } from '../content/case-studies/case-study.ts'
import type { StepAnswer } from './answer.ts'
import { budgetProblem } from './step-problems/budget-problem.ts'
import { callProblem } from './step-problems/call-problem.ts'
import { choiceProblem } from './step-problems/choice-problem.ts'
import { classificationProblem } from './step-problems/classification-problem.ts'
import { numericProblem } from './step-problems/numeric-problem.ts'
import { orderingProblem } from './step-problems/ordering-problem.ts'
import { raciProblem } from './step-problems/raci-problem.ts'
import { tableProblem } from './step-problems/table-problem.ts'
import { textProblem } from './step-problems/text-problem.ts'

/**
 * Why an answer cannot be accepted, as a French sentence for the trainee, or `null`. An
 * answer must be of the step's kind, complete and possible: a call that follows the graph to
 * its end, options that exist and as many as asked, every cell and figure given and readable,
 * every item placed, somebody at every action and never two to answer for it, a budget that
 * is not exceeded, a text that is there and neither too short nor too long. Says nothing of what is right.
 */
export const stepProblemOf = (step: CaseStep, answer: StepAnswer | undefined): string | null => {
  if (answer === undefined) return 'Cette étape est sans réponse.'
  if (step.kind === 'dialogue' && answer.kind === 'dialogue') return callProblem(step, answer.path)
  if (step.kind === 'choice' && answer.kind === 'choice') return choiceProblem(step, answer.chosen)
  if (step.kind === 'table' && answer.kind === 'table') return tableProblem(step, answer.cells)
  if (step.kind === 'numeric' && answer.kind === 'numeric') return numericProblem(step, answer.figures)
  if (step.kind === 'ordering' && answer.kind === 'ordering') return orderingProblem(step, answer.order)
  if (step.kind === 'classification' && answer.kind === 'classification')
    return classificationProblem(step, answer.placed)
  if (step.kind === 'raci' && answer.kind === 'raci') return raciProblem(step, answer.roles)
  if (step.kind === 'budget' && answer.kind === 'budget') return budgetProblem(step, answer.amounts)
  if (step.kind === 'text' && answer.kind === 'text') return textProblem(step, answer.text)
  return 'Cette réponse n’est pas de la forme attendue à cette étape. Rechargez la page et recommencez l’étape.'
}

/** Where a step stands; `done` is what `stepProblemOf` accepts. */
export const stepStateOf = (step: CaseStep, answer: StepAnswer | undefined): 'done' | 'in-progress' | 'not-started' => {
  if (stepProblemOf(step, answer) === null) return 'done'
  return answer === undefined || isEmpty(answer) ? 'not-started' : 'in-progress'
}

const isEmpty = (answer: StepAnswer): boolean => {
  switch (answer.kind) {
    case 'dialogue':
      return answer.path.length === 0
    case 'choice':
      return answer.chosen.length === 0
    case 'table':
      return Object.values(answer.cells).every(isBlank)
    case 'numeric':
      return isBlank(answer.figures)
    case 'ordering':
      return answer.order.length === 0
    case 'classification':
      return isBlank(answer.placed)
    case 'raci':
      return Object.values(answer.roles).every(isBlank)
    case 'budget':
      return isBlank(answer.amounts)
    case 'text':
      return answer.text.trim() === ''
  }
}

const isBlank = (typed: Readonly<Record<string, string>>): boolean =>
  Object.values(typed).every((one) => one.trim() === '')
