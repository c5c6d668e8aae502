import { frenchDate, parisInstant } from '../kernel/instant.ts'
import type { PlanAction } from './contract.ts'

/** « À partir du 25 novembre 2026, pour le 4 décembre 2026 »; `null` while there is no date. */
export const datesInWords = ({ startsOn, dueOn }: Pick<PlanAction, 'startsOn' | 'dueOn'>): string | null => {
  const start = startsOn === null ? null : `à partir du ${dayInWords(startsOn)}`
  const due = dueOn === null ? null : `pour le ${dayInWords(dueOn)}`
  const words = [start, due].filter((one) => one !== null).join(', ')
  return words === '' ? null : words.charAt(0).toLocaleUpperCase('fr') + words.slice(1)
}

/** @param day `2026-12-04` */
const dayInWords = (day: string): string => frenchDate(parisInstant(day, '12:00'))

/** What each field is called wherever an action is read, the plan on paper and in a calendar included. */
export const fieldLabels = {
  when: 'Quand',
  customers: 'Pour quels clients',
  indicator: 'Indicateur',
  firstStep: 'Premier pas (48\u00A0h)',
  help: 'J’ai besoin de',
} as const

/** An action without its words yet still has to be called something. */
export const titleOf = ({ what }: Pick<PlanAction, 'what'>): string => what.trim() || 'Action à préciser'

/** What is written, field by field; what is not, is not there. */
export const writtenFields = (
  action: Pick<PlanAction, 'startsOn' | 'dueOn' | 'customers' | 'indicator' | 'firstStep' | 'help'>,
): readonly { readonly label: string; readonly text: string }[] =>
  [
    { label: fieldLabels.when, text: datesInWords(action) ?? '' },
    { label: fieldLabels.customers, text: action.customers.trim() },
    { label: fieldLabels.indicator, text: action.indicator.trim() },
    { label: fieldLabels.firstStep, text: action.firstStep.trim() },
    { label: fieldLabels.help, text: action.help.trim() },
  ].filter(({ text }) => text !== '')
