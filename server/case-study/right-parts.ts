import { type Amounts, readAmount } from '../../src/case-study/budget.ts'
import { ownEntry } from '../../src/case-study/own-entry.ts'
import { peopleWith, type Roles } from '../../src/case-study/raci.ts'
import type { CaseStep } from '../../src/content/case-studies/case-study.ts'
import { readFrenchNumber } from '../../src/kernel/french-number.ts'
import type { StepKey } from '../answer-keys/case-study-key.ts'

type Key<Kind extends StepKey['kind']> = Extract<StepKey, { kind: Kind }>
type Typed = Readonly<Record<string, string>>
/** What is right, part by part; a point each. */
type Parts = Readonly<Record<string, boolean>>

/** By `row/column`: within the tolerance of its column, or the option expected. */
export const rightCells = (
  { cells: expected, tolerance }: Key<'table'>,
  cells: Readonly<Record<string, Typed>>,
): Parts =>
  Object.fromEntries(
    Object.entries(expected).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, value]) => {
        const given = ownEntry(ownEntry(cells, row), column)
        const right = typeof value === 'string' ? given?.trim() === value : isFigure(given, value, tolerance[column])
        return [`${row}/${column}`, right]
      }),
    ),
  )

/** By figure: within its tolerance. */
export const rightFigures = ({ figures: expected }: Key<'numeric'>, figures: Typed): Parts =>
  rightOf(expected, ({ value, tolerance }, id) => isFigure(ownEntry(figures, id), value, tolerance))

/** By item, as the trainee first saw them, at its place: the order of the details must not be the key. */
export const rightPlaces = (
  { items }: Extract<CaseStep, { kind: 'ordering' }>,
  { order: expected }: Key<'ordering'>,
  order: readonly string[],
): Parts => Object.fromEntries(items.map(({ id }) => [id, order[expected.indexOf(id)] === id]))

/** By item: in a category that is accepted. */
export const rightCategories = ({ placed: accepted }: Key<'classification'>, placed: Typed): Parts =>
  rightOf(accepted, (categories, id) => categories.includes(ownEntry(placed, id) ?? ''))

/** By `action/A` and `action/R`: exactly those expected and nobody else; who is A and R counts as both. */
export const rightRoles = ({ actions }: Key<'raci'>, roles: Roles): Parts =>
  Object.fromEntries(
    Object.entries(actions).flatMap(([action, { accountable, responsible }]) => {
      const given = ownEntry(roles, action)
      return [
        [`${action}/A`, areSame(peopleWith('A', given), [accountable])],
        [`${action}/R`, areSame(peopleWith('R', given), responsible)],
      ]
    }),
  )

/** By line: an amount within its bounds, an empty line being nothing. @param amounts `null` without an answer */
export const rightAmounts = ({ lines }: Key<'budget'>, amounts: Amounts | null): Parts =>
  rightOf(lines, ({ least, most }, id) => {
    const amount = amounts && readAmount(ownEntry(amounts, id) ?? '')
    return amount !== null && amount >= least && amount <= most
  })

const rightOf = <Expected>(
  expected: Readonly<Record<string, Expected>>,
  isRight: (expected: Expected, id: string) => boolean,
): Parts => Object.fromEntries(Object.entries(expected).map(([id, one]) => [id, isRight(one, id)]))

/** 6,2 − 6,1 is a hair over 0,1 in floating point, and the tolerance includes its ends. */
const floatingPointSlack = 1e-9

const isFigure = (given: string | undefined, expected: number, tolerance = 0): boolean => {
  const figure = given === undefined ? null : readFrenchNumber(given)
  return figure !== null && Math.abs(figure - expected) <= tolerance + floatingPointSlack
}

const areSame = (given: readonly string[], expected: readonly string[]): boolean =>
  given.length === expected.length && expected.every((person) => given.includes(person))
