import { type ObjectiveId, objectiveIds } from '../content/course-ids.ts'
import type { PlanAction } from './contract.ts'

type Dated = Pick<PlanAction, 'startsOn' | 'dueOn'> & { readonly actionId: string }

/** What an action needs to be carried out, in the order of the form; `help` never is. */
const needed = ['what', 'customers', 'startsOn', 'dueOn', 'indicator', 'firstStep'] as const

/** In the order of the dates they are due, then of the dates they begin; undated ones last, oldest first. */
export const inDateOrder = <Action extends Dated>(actions: readonly Action[]): readonly Action[] =>
  actions.toSorted(
    (a, b) => compared(a.dueOn, b.dueOn) || compared(a.startsOn, b.startsOn) || (a.actionId < b.actionId ? -1 : 1),
  )

const compared = (a: string | null, b: string | null): number => (a === b ? 0 : (a ?? 'z') < (b ?? 'z') ? -1 : 1)

/** The four objectives of the course, each with its actions; one without any is there too. */
export const byObjective = <Action extends Dated & Pick<PlanAction, 'objectiveId'>>(
  actions: readonly Action[],
): readonly { readonly objectiveId: ObjectiveId; readonly actions: readonly Action[] }[] =>
  objectiveIds.map((objectiveId) => ({
    objectiveId,
    actions: inDateOrder(actions.filter((action) => action.objectiveId === objectiveId)),
  }))

/** Nothing is written yet: there is nothing to keep. */
export const isBlank = (action: PlanAction): boolean =>
  [...needed, 'help' as const].every((field) => (action[field] ?? '').trim() === '')

/** What is still to be said, in words that follow « Reste à dire : ». */
export const missingIn = (action: PlanAction): readonly string[] =>
  needed.filter((field) => (action[field] ?? '').trim() === '').map((field) => missingWords[field])

const missingWords: Readonly<Record<(typeof needed)[number], string>> = {
  what: 'ce qui sera fait',
  customers: 'les clients',
  startsOn: 'la date de début',
  dueOn: 'la date de fin',
  indicator: 'l’indicateur',
  firstStep: 'le premier pas',
}
