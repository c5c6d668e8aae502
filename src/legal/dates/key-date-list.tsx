import { Section } from '../../design/section.tsx'
import { type State, StateMark } from '../../design/state-mark.tsx'
import { frenchDate } from '../../kernel/instant.ts'
import { type KeyDate, keyDateOf, type KnownDates, type Standing } from '../key-dates.ts'
import { ClauseLink } from '../terms/clause-link.tsx'
import type { Day } from './calendar-day.ts'
import { keyDateGroups, keyDateWords, knownDateLabels } from './key-date-words.ts'
import styles from './key-date-list.module.css'

/** Every key date, counted or waiting for the date it is counted from. */
export const KeyDateList = ({ known, today }: { known: KnownDates; today: Day }) =>
  keyDateGroups.map(({ title, ids }) => (
    <Section key={title} title={title}>
      <ul role="list" className={styles['dates']}>
        {ids.map((id) => (
          <KeyDateItem key={id} keyDate={keyDateOf(id, known, today)} />
        ))}
      </ul>
    </Section>
  ))

const KeyDateItem = ({ keyDate: { id, from, source, due } }: { keyDate: KeyDate }) => {
  const { title, concerns, meaning, ambiguity } = keyDateWords[id]
  return (
    <li className={styles['date']}>
      <h3>{title}</h3>
      {concerns !== undefined && <p className={styles['concerns']}>{concerns}</p>}
      {due === null ? (
        <p className={styles['unknown']}>
          Sans la date « {knownDateLabels[from]} », rien n’est calculé (<Source source={source} />
          ).
        </p>
      ) : (
        <p className={styles['due']}>
          <strong>{frenchDate(due.day, { weekday: true })}</strong>{' '}
          <StateMark state={marks[due.standing]} word={standingInWords(due)} />
        </p>
      )}
      <p>{meaning}</p>
      {due !== null && (
        <p className={styles['small']}>
          Calcul indicatif, <Source source={source} />. {ambiguity}
        </p>
      )}
    </li>
  )
}

const Source = ({ source }: Pick<KeyDate, 'source'>) =>
  'clause' in source ? <ClauseLink id={source.clause} /> : `article ${source.article} du Code du travail`

const marks: Readonly<Record<Standing, State>> = {
  past: 'not-started',
  today: 'in-progress',
  'to-come': 'waiting',
}

/** In days: further away, the date says more than their number. */
const countedUpTo = 90

const standingInWords = ({ standing, daysAway }: NonNullable<KeyDate['due']>): string => {
  if (standing === 'today') return 'Aujourd’hui'
  const count = Math.abs(daysAway)
  if (count > countedUpTo) return standing === 'past' ? 'Passé' : 'À venir'
  const days = `${count} jour${count > 1 ? 's' : ''}`
  return standing === 'past' ? `Passé depuis ${days}` : `À venir, dans ${days}`
}
