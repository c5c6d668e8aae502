import type { CaseStep } from '../content/case-studies/case-study.ts'
import type { StepAnswer } from './answer.ts'
import { conversationOf } from './conversation.ts'
import {
  type GivenPart,
  givenAmounts,
  givenCategories,
  givenFigures,
  givenOrder,
  givenRoles,
  unscoredRoles,
} from './corrections/given-parts.ts'
import { columnNameOf, rowNameOf, shownCell } from './table-cells.ts'

/**
 * What was given at a step, one line an element; what is left empty in a table is left out.
 * Empty when nothing was given, or an answer of another kind.
 */
export const answerInWords = (step: CaseStep, answer: StepAnswer): string[] => {
  if (step.kind === 'text' && answer.kind === 'text')
    return answer.text.split('\n').filter((line) => line.trim() !== '')
  if (step.kind === 'dialogue' && answer.kind === 'dialogue')
    return conversationOf(step, answer.path).turns.map(({ option }) => option.say)
  if (step.kind === 'choice' && answer.kind === 'choice')
    return answer.chosen.map((chosen) => step.options.find(({ id }) => id === chosen)?.text ?? chosen)
  if (step.kind === 'table' && answer.kind === 'table') return cellsInWords(step, answer.cells)
  if (step.kind === 'numeric' && answer.kind === 'numeric') return givenFigures(step, answer.figures).map(partInWords)
  if (step.kind === 'ordering' && answer.kind === 'ordering')
    return givenOrder(step, answer.order).map(({ name }, index) => `${index + 1}. ${name}`)
  if (step.kind === 'classification' && answer.kind === 'classification')
    return givenCategories(step, answer.placed).map(partInWords)
  if (step.kind === 'budget' && answer.kind === 'budget') return givenAmounts(step, answer.amounts).map(partInWords)
  if (step.kind === 'raci' && answer.kind === 'raci')
    return step.actions.map(({ id, text }) => {
      const roles = [
        ...givenRoles(step.people, id, answer.roles[id]).map(partInWords),
        ...unscoredRoles(step.people, answer.roles[id]),
      ]
      return `${text} – ${roles.join(', ')}`
    })
  return []
}

const partInWords = ({ name, given }: GivenPart): string => `${name} : ${given}`

const cellsInWords = (
  step: Extract<CaseStep, { kind: 'table' }>,
  cells: Extract<StepAnswer, { kind: 'table' }>['cells'],
): string[] =>
  step.rows.flatMap((row) => {
    const filled = step.columns.flatMap((column) => {
      const typed = cells[row.id]?.[column.id] ?? ''
      return typed.trim() === '' ? [] : [`${columnNameOf(column)} ${shownCell(column, typed)}`]
    })
    return filled.length === 0 ? [] : [`${rowNameOf(row)} : ${filled.join(', ')}`]
  })
