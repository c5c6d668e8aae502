import { inEuros } from '../../src/case-study/budget.ts'
import type { StepCorrection } from '../../src/case-study/contract.ts'
import type { CaseStep, Labelled } from '../../src/content/case-studies/case-study.ts'
import { withFrenchSpaces } from '../../src/kernel/french-typography.ts'
import type { StepKey } from '../answer-keys/case-study-key.ts'

type Words = Pick<StepCorrection, 'paragraphs' | 'remarks' | 'expected'>
type Expected = Readonly<Record<string, string>>
type Step<Kind extends CaseStep['kind']> = Extract<CaseStep, { kind: Kind }>
type Key<Kind extends StepKey['kind']> = Extract<StepKey, { kind: Kind }>

/** What a key says to the trainee once the debrief is open, in French. A key of another kind says nothing of the parts. */
export const wordsOf = (step: CaseStep, key: StepKey): Words => {
  if (key.kind === 'dialogue') return { paragraphs: [], remarks: spacedValues(key.remarks), expected: {} }
  const paragraphs = key.kind === 'text' ? key.modelAnswer : [key.remark]
  return { paragraphs: paragraphs.map(withFrenchSpaces), remarks: {}, expected: spacedValues(expectedOf(step, key)) }
}

const expectedOf = (step: CaseStep, key: StepKey): Expected => {
  if (step.kind === 'table' && key.kind === 'table') return expectedCells(step, key)
  if (step.kind === 'numeric' && key.kind === 'numeric') return expectedFigures(step, key)
  if (step.kind === 'ordering' && key.kind === 'ordering')
    return Object.fromEntries(key.order.map((id, place) => [id, rank(place + 1)]))
  if (step.kind === 'classification' && key.kind === 'classification')
    return mapped(key.placed, (accepted) => oneOf.format(accepted.map((id) => textOf(step.categories, id))))
  if (step.kind === 'raci' && key.kind === 'raci') return expectedRoles(step, key)
  if (step.kind === 'budget' && key.kind === 'budget') return mapped(key.lines, inBounds)
  return {}
}

const expectedCells = ({ columns }: Step<'table'>, { cells }: Key<'table'>): Expected => {
  const worded = (columnId: string, cell: number | string): string => {
    const column = columns.find(({ id }) => id === columnId)
    if (column?.input === 'select') return textOf(column.options, String(cell))
    return typeof cell === 'number' ? inFrench.format(cell) : cell
  }
  return Object.fromEntries(
    Object.entries(cells).flatMap(([rowId, row]) =>
      Object.entries(row).map(([columnId, cell]) => [`${rowId}/${columnId}`, worded(columnId, cell)]),
    ),
  )
}

const expectedFigures = ({ figures }: Step<'numeric'>, { figures: expected }: Key<'numeric'>): Expected =>
  Object.fromEntries(
    Object.entries(expected).map(([id, { value, tolerance }]) => {
      const unit = figures.find((figure) => figure.id === id)?.unit ?? ''
      const figure = `${inFrench.format(value)}${unit === '' ? '' : ` ${unit}`}`
      return [id, tolerance === 0 ? figure : `${figure} (à ${inFrench.format(tolerance)} près)`]
    }),
  )

const expectedRoles = ({ people }: Step<'raci'>, { actions }: Key<'raci'>): Expected =>
  Object.fromEntries(
    Object.entries(actions).flatMap(([id, { accountable, responsible }]) => [
      [`${id}/A`, textOf(people, accountable)],
      [`${id}/R`, allOf.format(responsible.map((person) => textOf(people, person)))],
    ]),
  )

const inBounds = ({ least, most }: { readonly least: number; readonly most: number }): string => {
  if (least === most) return inEuros(most)
  return least === 0 ? `${inEuros(most)} au plus` : `de ${inEuros(least)} à ${inEuros(most)}`
}

const rank = (place: number): string => (place === 1 ? '1re place' : `${place}e place`)

const inFrench = new Intl.NumberFormat('fr-FR')
const oneOf = new Intl.ListFormat('fr', { type: 'disjunction' })
const allOf = new Intl.ListFormat('fr')

const textOf = (parts: readonly Labelled[], id: string): string => parts.find((part) => part.id === id)?.text ?? id

const spacedValues = (texts: Expected): Record<string, string> => mapped(texts, withFrenchSpaces)

const mapped = <From>(record: Readonly<Record<string, From>>, to: (from: From) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([id, one]) => [id, to(one)]))
