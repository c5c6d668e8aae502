import type { Ref } from 'react'
import { Link } from 'react-router'

import { caseStudySheetOf } from '../../content/case-studies/sheets.ts'
import { paths } from '../../content/paths.ts'
import { buttonClass } from '../../design/button.tsx'
import { Icon } from '../../design/icon.tsx'
import { StateMark } from '../../design/state-mark.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import styles from './reading-head.module.css'
import type { AttemptId, Seat } from './rules.ts'
import { searchOf } from './seat-address.ts'

/** Whose attempt it is, since when it waits, where it stands in the queue, and the ones beside it. */
export const ReadingHead = ({
  trainingSessionId,
  seat: { traineeId, name, company, caseStudyId, attempt, submittedAt, isWaiting },
  rank,
  total,
  before,
  after,
  ref,
}: {
  trainingSessionId: string
  seat: Seat
  rank: number
  total: number
  before: AttemptId | null
  after: AttemptId | null
  ref: Ref<HTMLHeadingElement>
}) => {
  const { number, title } = caseStudySheetOf(caseStudyId)
  return (
    <header className={styles.head}>
      <div>
        <h2 ref={ref} tabIndex={-1}>
          {name} – {withFrenchSpaces(`Étude de cas ${number}, ${title}`)}
        </h2>
        <p className={styles.about}>
          <span>
            Tentative {attempt}, remise le {frenchDate(submittedAt)} à {frenchTime(submittedAt)}
            {company !== null && ` – ${company}`}
          </span>
          {!isWaiting && <StateMark state="done" word="N’attend plus" />}
          <Link to={`${paths.traineeRecord(trainingSessionId, traineeId)}#${caseStudyId}`}>
            Dossier<span className="visually-hidden"> de {name}</span>
          </Link>
        </p>
      </div>
      <nav aria-label="File des lectures" className={styles.queue}>
        <Neighbour to={before} icon="arrow-left">
          Précédente
        </Neighbour>
        <p>
          {rank} sur {total}
        </p>
        <Neighbour to={after} icon="arrow-right">
          Suivante
        </Neighbour>
      </nav>
    </header>
  )
}

/** In its place also at either end of the queue, where it leads nowhere. */
const Neighbour = ({
  to,
  icon,
  children,
}: {
  to: AttemptId | null
  icon: 'arrow-left' | 'arrow-right'
  children: string
}) => {
  if (to === null)
    return (
      <span aria-hidden="true" className={styles.end}>
        {children}
      </span>
    )
  return (
    <Link to={{ search: searchOf(to) }} className={buttonClass('quiet')}>
      {icon === 'arrow-left' && <Icon name={icon} />}
      {children}
      {icon === 'arrow-right' && <Icon name={icon} />}
    </Link>
  )
}
