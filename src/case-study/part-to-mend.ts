import type { CaseStep } from '../content/case-studies/case-study.ts'
import { readFrenchNumber } from '../kernel/french-number.ts'
import type { StepAnswer } from './answer.ts'
import { readAmount } from './budget.ts'
import { peopleWith } from './raci.ts'
import { cellToMend } from './table-cells.ts'

/** The id on the page of a figure, an item, an action or a line, which an address can name. */
export const partId = (id: string): string => `part-${id}`

/** The id on the page of the first part of a step that is missing or cannot be read; `null` where nothing names one. */
export const partToMend = (step: CaseStep, answer: StepAnswer | undefined): string | null => {
  const part = partAstray(step, answer)
  return part === undefined ? cellToMend(step, answer) : partId(part.id)
}

const partAstray = (step: CaseStep, answer: StepAnswer | undefined): { readonly id: string } | undefined => {
  switch (step.kind) {
    case 'numeric': {
      const figures = answer?.kind === 'numeric' ? answer.figures : {}
      return (
        step.figures.find(({ id }) => (figures[id] ?? '').trim() === '') ??
        step.figures.find(({ id }) => readFrenchNumber(figures[id] ?? '') === null)
      )
    }
    case 'classification': {
      const placed = answer?.kind === 'classification' ? answer.placed : {}
      return step.items.find(({ id }) => (placed[id] ?? '') === '')
    }
    case 'raci': {
      const roles = answer?.kind === 'raci' ? answer.roles : {}
      const has = (role: 'A' | 'R', id: string) => peopleWith(role, roles[id]).length
      return (
        step.actions.find(({ id }) => has('A', id) > 1) ??
        step.actions.find(({ id }) => has('A', id) + has('R', id) === 0)
      )
    }
    case 'budget': {
      const amounts = answer?.kind === 'budget' ? answer.amounts : {}
      return step.lines.find(({ id }) => readAmount(amounts[id] ?? '') === null)
    }
    default:
      return undefined
  }
}
