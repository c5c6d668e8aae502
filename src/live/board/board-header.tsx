import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { paths } from '../../content/paths.ts'
import { Button } from '../../design/button.tsx'
import { Notice } from '../../design/notice.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import { datesOf } from '../../training-session/rules.ts'
import type { Board } from '../contract.ts'
import styles from './board-header.module.css'
import { arrivedInWords, toReadInWords } from './board-words.ts'

/**
 * Which session, its code to read aloud. In the page before the first answer: the title has the
 * focus, and must not be replaced under it.
 */
export const BoardTitle = ({ trainingSession }: { trainingSession: Board['trainingSession'] | null }) => (
  <div className={styles.head}>
    <PageTitle
      above={
        // Its lines are there before its words.
        trainingSession === null ? (
          <span className={styles.awaited}>Session des 23 et 24 novembre 2026 – lieu à compléter</span>
        ) : (
          `Session des ${datesOf(trainingSession.halfDays)} – ${trainingSession.place ?? 'lieu à compléter'}`
        )
      }
    >
      Suivi en direct
    </PageTitle>
    {trainingSession && (
      <p className={styles.code}>
        Code de la session <strong>{trainingSession.code}</strong>
      </p>
    )}
  </div>
)

/** Whether the session is closed, how many are there, how fresh all this is. */
export const BoardHeader = ({
  board: { trainingSession, rows },
  freshness,
  onGivePlace,
}: {
  board: Pick<Board, 'trainingSession' | 'rows'>
  freshness: ReactNode
  /** `null` where nothing is to be changed: the room is watching. */
  onGivePlace: (() => void) | null
}) => {
  const { place, closedAt } = trainingSession
  const toRead = closedAt === null ? toReadInWords(rows) : null
  return (
    <>
      {closedAt !== null && (
        <Notice kind="done" word="Session clôturée">
          Depuis le {frenchDate(closedAt)} à {frenchTime(closedAt)}, les réponses ne changent plus. Les attestations
          délivrées se téléchargent dans le dossier de chaque stagiaire.
        </Notice>
      )}
      <div className={styles.counts}>
        <p>{arrivedInWords(rows)}</p>
        {toRead !== null && (
          <ToRead words={toRead} to={onGivePlace === null ? null : paths.readings(trainingSession.id)} />
        )}
        {freshness}
        {place === null && onGivePlace !== null && (
          <Button look="quiet" onClick={onGivePlace}>
            Indiquer le lieu
          </Button>
        )}
      </div>
    </>
  )
}

/** What waits leads to where it is read. @param to `null` leads nowhere: the room is watching */
const ToRead = ({ words, to }: { words: string; to: string | null }) => {
  if (words.startsWith('Aucune')) return <p>{words}</p>
  return <p className={styles.toRead}>{to === null ? words : <Link to={to}>{words}</Link>}</p>
}
