import { Link } from 'react-router'

import { paths } from '../content/paths.ts'
import { Section } from '../design/section.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { frenchDate } from '../kernel/instant.ts'
import type { TrainingSession } from './contract.ts'
import { datesOf } from './rules.ts'
import styles from './training-sessions-view.module.css'

export type ListedTrainingSession = TrainingSession & { readonly traineeCount: number }

/** The trainer's sessions: those under way first, the most recent first. */
export const TrainingSessionsView = ({ trainingSessions }: { trainingSessions: readonly ListedTrainingSession[] }) => {
  if (trainingSessions.length === 0) return <NoSession />
  const latestFirst = trainingSessions.toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : -1))
  const open = latestFirst.filter(({ closedAt }) => closedAt === null)
  const closed = latestFirst.filter(({ closedAt }) => closedAt !== null)
  return (
    <>
      {open.length > 0 && (
        <Section title="Sessions ouvertes">
          <SessionList sessions={open} />
        </Section>
      )}
      {closed.length > 0 && (
        <Section title="Sessions clôturées">
          <SessionList sessions={closed} />
        </Section>
      )}
    </>
  )
}

const startOf = ({ halfDays }: TrainingSession): string => halfDays[0]?.startsAt ?? ''

const SessionList = ({ sessions }: { sessions: readonly ListedTrainingSession[] }) => (
  <ul role="list" className={styles.list}>
    {sessions.map((session) => (
      <li key={session.id} className={styles.session}>
        <Link to={paths.board(session.id)} className={styles.dates}>
          {datesOf(session.halfDays)}
        </Link>
        <span>{session.place ?? 'Lieu : À compléter'}</span>
        <span>{traineesInWords(session.traineeCount)}</span>
        <span className={styles.code}>{session.code}</span>
        {session.closedAt === null ? (
          <StateMark state="in-progress" word="Ouverte" />
        ) : (
          <StateMark state="done" word={`Clôturée le ${frenchDate(session.closedAt)}`} />
        )}
      </li>
    ))}
  </ul>
)

const traineesInWords = (count: number): string =>
  count === 0 ? 'Aucun stagiaire' : count === 1 ? '1 stagiaire' : `${count} stagiaires`

const NoSession = () => (
  <Section title="Aucune session pour l’instant">
    <p>
      Programmez une session pour obtenir un code à donner aux stagiaires et suivre, en direct, où en est chacun. Il
      suffit des deux dates ; la liste des stagiaires peut venir après.
    </p>
  </Section>
)
