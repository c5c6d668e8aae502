import { Field, SelectField } from '../../design/field.tsx'
import { frenchDate } from '../../kernel/instant.ts'
import type { KnownDates } from '../key-dates.ts'
import { type Day, isPlausibleDay } from './calendar-day.ts'
import { knownDateLabels } from './key-date-words.ts'
import styles from './key-dates-form.module.css'

/** A session whose days are known already. */
export type DatedSession = {
  readonly id: string
  /** « 23 et 24 novembre 2026 – Lyon » */
  readonly label: string
  readonly firstDay: Day
  readonly lastDay: Day
}

/** As typed: empty, or not a date yet. */
export type TypedDates = Readonly<Record<keyof KnownDates | 'cancellationReceived', string>>

/** The dates one has: the session's, chosen or typed, and those of the order, all of them optional. */
export const KeyDatesForm = ({
  sessions,
  session,
  typed,
  onChoose,
  onType,
}: {
  sessions: readonly DatedSession[]
  /** `null`: by hand. */
  session: DatedSession | null
  typed: TypedDates
  onChoose: (id: string) => void
  onType: (changed: Partial<TypedDates>) => void
}) => {
  const dateField = (name: keyof TypedDates, label: string, error?: string) => (
    <Field
      label={label}
      type="date"
      value={typed[name]}
      error={error ?? problemOf(typed[name])}
      onChange={({ target }) => onType({ [name]: target.value })}
    />
  )
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} className="no-print">
      {sessions.length > 0 && (
        <SelectField label="Session" value={session?.id ?? byHand} onChange={({ target }) => onChoose(target.value)}>
          {sessions.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          <option value={byHand}>Autres dates, à la main</option>
        </SelectField>
      )}
      <div className={styles['fields']}>
        {session === null && dateField('firstDay', knownDateLabels.firstDay)}
        {session === null && dateField('lastDay', knownDateLabels.lastDay, lastDayProblem(typed))}
        {dateField('proposalIssued', knownDateLabels.proposalIssued)}
        {dateField('ordered', knownDateLabels.ordered)}
        {dateField('cancellationReceived', 'Annulation écrite reçue par LEXOM')}
        {dateField('invoiceReceived', knownDateLabels.invoiceReceived)}
        {dateField('lastPayment', knownDateLabels.lastPayment)}
        {dateField('formalNotice', knownDateLabels.formalNotice)}
      </div>
    </form>
  )
}

/** The choice that names no session. */
export const byHand = ''

const problemOf = (text: string): string | undefined =>
  text === '' || isPlausibleDay(text) ? undefined : 'Indiquez une date entre 2000 et 2099.'

const lastDayProblem = ({ firstDay, lastDay }: TypedDates): string | undefined =>
  isPlausibleDay(firstDay) && isPlausibleDay(lastDay) && lastDay < firstDay
    ? `Le dernier jour vient après le premier, le ${frenchDate(firstDay)}.`
    : undefined

/** What can be counted with: whole dates, in their order. */
export const knownOf = (typed: TypedDates, session: DatedSession | null): KnownDates => {
  const day = (text: string) => (isPlausibleDay(text) ? text : null)
  return {
    proposalIssued: day(typed.proposalIssued),
    ordered: day(typed.ordered),
    firstDay: session?.firstDay ?? day(typed.firstDay),
    lastDay: session?.lastDay ?? (lastDayProblem(typed) === undefined ? day(typed.lastDay) : null),
    invoiceReceived: day(typed.invoiceReceived),
    lastPayment: day(typed.lastPayment),
    formalNotice: day(typed.formalNotice),
  }
}
