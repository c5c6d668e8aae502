import type { ObjectiveId } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { newId } from '../kernel/ids.ts'

/** The address of an action, on the page of the plan. */
export const actionLink = (actionId: string): string => `${paths.applicationPlan}?action=${actionId}`

/** An action that is kept from its first letter on, and not before. */
export const newActionLink = (objectiveId: ObjectiveId): string => `${actionLink(newId())}&objectif=${objectiveId}`
