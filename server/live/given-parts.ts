import type { StepAnswer } from '../../src/case-study/answer.ts'
import { readAmount } from '../../src/case-study/budget.ts'
import { conversationOf } from '../../src/case-study/conversation.ts'
import { ownEntry } from '../../src/case-study/own-entry.ts'
import { peopleWith } from '../../src/case-study/raci.ts'
import type { CaseStep, TableColumn } from '../../src/content/case-studies/case-study.ts'
import { readFrenchNumber } from '../../src/kernel/french-number.ts'

/** A part of an answer, as src/live/debrief/contract.ts says it; `''` for a part left empty. */
export type GivenPart = { readonly id: string; readonly given: string }

/** What one answer gives, part by part, in the order of the step. Of a text, and of an answer of another kind, nothing. */
export const givenPartsOf = (step: CaseStep, answer: StepAnswer): readonly GivenPart[] => {
  if (step.kind === 'dialogue' && answer.kind === 'dialogue')
    return conversationOf(step, answer.path).turns.map(({ node, option }) => ({ id: node.id, given: option.id }))
  if (step.kind === 'choice' && answer.kind === 'choice')
    return answer.chosen.map((option) => ({ id: optionsPart, given: option }))
  if (step.kind === 'table' && answer.kind === 'table')
    return step.rows.flatMap((row) =>
      step.columns.map((column) => ({
        id: `${row.id}/${column.id}`,
        given: cellOf(column, ownEntry(ownEntry(answer.cells, row.id), column.id)),
      })),
    )
  if (step.kind === 'numeric' && answer.kind === 'numeric')
    return step.figures.map(({ id }) => ({ id, given: figureOf(ownEntry(answer.figures, id)) }))
  if (step.kind === 'ordering' && answer.kind === 'ordering')
    return step.items.map(({ id }) => ({ id, given: String(answer.order.indexOf(id) + 1 || '') }))
  if (step.kind === 'classification' && answer.kind === 'classification')
    return step.items.map(({ id }) => ({ id, given: ownEntry(answer.placed, id) ?? '' }))
  if (step.kind === 'raci' && answer.kind === 'raci')
    return step.actions.flatMap(({ id }) =>
      (['A', 'R'] as const).map((role) => {
        const given = peopleWith(role, ownEntry(answer.roles, id))
        const inOrder = step.people.filter((person) => given.includes(person.id))
        return { id: `${id}/${role}`, given: inOrder.map((person) => person.id).join() }
      }),
    )
  if (step.kind === 'budget' && answer.kind === 'budget')
    return step.lines.map(({ id }) => ({ id, given: amountOf(ownEntry(answer.amounts, id)) }))
  return []
}

/** A choice has one part, of which several answers may be given. */
export const optionsPart = 'options'

const cellOf = (column: TableColumn, typed: string | undefined): string =>
  column.input === 'number' ? figureOf(typed) : (typed?.trim() ?? '')

/** The same figure typed in two ways is one answer; what is no figure stays as it was typed. */
const figureOf = (typed = ''): string => {
  const figure = readFrenchNumber(typed)
  return figure === null ? typed.trim() : inFrench.format(figure)
}

const amountOf = (typed = ''): string => String(readAmount(typed) ?? typed.trim())

const inFrench = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 10 })
