import { inFigures } from '../../french-figures.ts'
import { unsettledRoles } from '../reading/columns.ts'
import { isoDay, readDay } from '../reading/french-day.ts'
import type { Preview } from '../run/job.ts'
import { type ColumnRole, type ScoringRule, type Settings, type Shape, usualPeriodDays } from '../settings.ts'

/** The settings as a form holds them: columns by their number, or empty. */
export type Draft = {
  shape: Shape
  hasHeader: boolean
  reference: string
  periodDays: string
  rule: ScoringRule
} & Record<ColumnRole, string>

export type DraftErrors = Partial<Record<keyof Draft, string>>

const roles: readonly ColumnRole[] = ['customer', 'name', 'date', 'frequency', 'amount', 'order']

/** What the file suggests. @param reference the day to count to, else the latest of the file */
export const draftOf = (preview: Preview, reference?: number): Draft => {
  const columns = roles.map((role) => [role, String(preview.columns[role] ?? '')] as const)
  return {
    ...(Object.fromEntries(columns) as Record<ColumnRole, string>),
    shape: preview.shape,
    hasHeader: preview.hasHeader,
    reference: reference === undefined ? latestIn(preview, String(preview.columns.date ?? '')) : isoDay(reference),
    periodDays: String(usualPeriodDays),
    rule: 'rank',
  }
}

/** The latest day of a column, `2025-12-31`; empty where it has none. */
export const latestIn = (preview: Preview, column: string): string => {
  const day = column === '' ? null : preview.latestDays[Number(column)]
  return day === null || day === undefined ? '' : isoDay(day)
}

/** The settings, or a sentence beside each field that is not one yet. */
export const settingsOf = (draft: Draft, preview: Preview): { settings: Settings } | { errors: DraftErrors } => {
  const columns = Object.fromEntries(
    roles.map((role) => [role, draft[role] === '' ? null : Number(draft[role])]),
  ) as Record<ColumnRole, number | null>
  const reference = readDay(draft.reference)
  const periodDays = Number(draft.periodDays)
  const errors: DraftErrors = Object.fromEntries(
    unsettledRoles(draft.shape, columns).map((role) => [role, columns[role] === null ? toChoose : takenTwice]),
  )
  if (typeof reference !== 'number') errors.reference = 'Choisissez la date d’arrêt.'
  if (!Number.isInteger(periodDays) || periodDays < 1 || periodDays > longestPeriodDays)
    errors.periodDays = `Écrivez un nombre de jours, de 1 à ${inFigures(longestPeriodDays)}.`
  if (Object.keys(errors).length > 0 || typeof reference !== 'number') return { errors }
  const { shape, hasHeader, rule } = draft
  return { settings: { shape, hasHeader, rule, columns, reference, periodDays, separator: preview.separator } }
}

const toChoose = 'Choisissez la colonne.'
const takenTwice = 'Cette colonne est choisie deux fois.'

/** Ten years: a file goes no further back. */
const longestPeriodDays = 3650
