import * as z from 'zod/mini'

import { type ObjectiveId, objectiveIdSchema } from '../content/course-ids.ts'
import type { PlanAction } from './contract.ts'

/** As the form holds it: a date field is never `null`. */
export type TypedAction = Record<Exclude<keyof PlanAction, 'objectiveId'>, string> & { objectiveId: ObjectiveId }

export const fieldNames = [
  'objectiveId',
  'what',
  'customers',
  'startsOn',
  'dueOn',
  'indicator',
  'firstStep',
  'help',
] as const satisfies readonly (keyof PlanAction)[]

const said = (problem: string) => z.string().check(z.trim(), z.minLength(1, problem))

/** Four figures a year: `0002` is a year under way, `20261` a slip. */
const dayPattern = /^20\d\d-\d\d-\d\d$/

const chosenDay = (problem: string) =>
  z.string().check(
    z.minLength(1, problem),
    z.refine((day) => day === '' || dayPattern.test(day), 'Cette date n’est pas possible : vérifiez l’année.'),
  )

/** An action that can be carried out. Only « Terminer » asks for it. */
export const wholeActionSchema = z
  .object({
    objectiveId: objectiveIdSchema,
    what: said('Dites ce que vous ferez.'),
    customers: said('Dites pour quels clients.'),
    startsOn: chosenDay('Choisissez à partir de quand.'),
    dueOn: chosenDay('Choisissez pour quand.'),
    indicator: said('Dites à quoi vous verrez que cela marche.'),
    firstStep: said('Dites par quoi vous commencerez.'),
    help: z.string(),
  })
  .check(
    z.refine(({ startsOn, dueOn }) => startsOn === '' || dueOn === '' || startsOn <= dueOn, {
      path: ['dueOn'],
      error: 'Cette date vient avant celle du début.',
      // Said together with what else is missing, not after it.
      when: () => true,
    }),
  )

export const toAction = ({ startsOn, dueOn, ...words }: TypedAction): PlanAction => ({
  ...words,
  startsOn: dayPattern.test(startsOn) ? startsOn : null,
  dueOn: dayPattern.test(dueOn) ? dueOn : null,
})

export const typedOf = (action: PlanAction | undefined, objectiveId: ObjectiveId): TypedAction => ({
  objectiveId: action?.objectiveId ?? objectiveId,
  what: action?.what ?? '',
  customers: action?.customers ?? '',
  startsOn: action?.startsOn ?? '',
  dueOn: action?.dueOn ?? '',
  indicator: action?.indicator ?? '',
  firstStep: action?.firstStep ?? '',
  help: action?.help ?? '',
})
