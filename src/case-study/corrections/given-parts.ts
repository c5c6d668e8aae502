import type { CaseStep, Labelled } from '../../content/case-studies/case-study.ts'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { RaciRole, StepAnswer } from '../answer.ts'
import { inEuros, readAmount } from '../budget.ts'
import { peopleWith, type RolesOfAction } from '../raci.ts'

/** A part of an answer that is right or wrong by itself. */
export type GivenPart = {
  /** As in `details` and `expected` of the correction. */
  readonly id: string
  readonly name: string
  /** What was given, in words. */
  readonly given: string
}

type Step<Kind extends CaseStep['kind']> = Extract<CaseStep, { kind: Kind }>
type Answer<Kind extends StepAnswer['kind']> = Extract<StepAnswer, { kind: Kind }>

const nothing = 'sans réponse'

export const givenFigures = ({ figures }: Step<'numeric'>, given: Answer<'numeric'>['figures']): GivenPart[] =>
  figures.map(({ id, label, unit }) => {
    const typed = given[id]?.trim() ?? ''
    return { id, name: label, given: typed === '' ? nothing : withUnit(typed, unit) }
  })

/** In the order that was given. */
export const givenOrder = ({ items }: Step<'ordering'>, order: readonly string[]): GivenPart[] =>
  order.map((id, index) => ({ id, name: textOf(items, id), given: index === 0 ? '1re place' : `${index + 1}e place` }))

export const givenCategories = (
  { categories, items }: Step<'classification'>,
  placed: Answer<'classification'>['placed'],
): GivenPart[] =>
  items.map(({ id, text }) => {
    const category = placed[id]
    return { id, name: text, given: category === undefined ? nothing : textOf(categories, category) }
  })

export const givenAmounts = ({ lines }: Step<'budget'>, amounts: Answer<'budget'>['amounts']): GivenPart[] =>
  lines.map(({ id, text }) => {
    const typed = amounts[id] ?? ''
    const amount = readAmount(typed)
    return { id, name: text, given: amount === null ? typed : inEuros(amount) }
  })

/** The A and the R of one action, each with its own point. */
export const givenRoles = (
  people: readonly Labelled[],
  action: string,
  roles: RolesOfAction | undefined,
): GivenPart[] =>
  (['A', 'R'] as const).map((role) => ({
    id: `${action}/${role}`,
    name: role,
    given: peopleNamed(people, peopleWith(role, roles)) || 'personne',
  }))

/** Those who are asked or told, who have no points: « C : Paul et Inès ». */
export const unscoredRoles = (people: readonly Labelled[], roles: RolesOfAction | undefined): string[] =>
  (['C', 'I'] as const).flatMap((role: RaciRole) => {
    const given = Object.entries(roles ?? {}).flatMap(([person, one]) => (one === role ? [person] : []))
    return given.length === 0 ? [] : [`${role} : ${peopleNamed(people, given)}`]
  })

const peopleNamed = (people: readonly Labelled[], ids: readonly string[]): string =>
  list.format(people.filter(({ id }) => ids.includes(id)).map(({ text }) => text))

const list = new Intl.ListFormat('fr')

const withUnit = (typed: string, unit: string): string => withFrenchSpaces(unit === '' ? typed : `${typed} ${unit}`)

const textOf = (parts: readonly Labelled[], id: string): string => parts.find((part) => part.id === id)?.text ?? id
