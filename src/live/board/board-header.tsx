import type { ReactNode } from 'react'

import { Notice } from '../../design/notice.tsx'
import { PageTitle } from '../../design/page-title.tsx'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import { datesOf } from '../../training-session/rules.ts'
import type { Board } from '../contract.ts'
import styles from './board-header.module.css'
import { connectedInWords, toReadInWords } from './board-words.ts'

/** Which session, its code to read aloud, how many are there, how fresh all this is. */
export const BoardHeader = ({
  board: { trainingSession, rows },
  freshness,
}: {
  board: Pick<Board, 'trainingSession' | 'rows'>
  freshness: ReactNode
}) => {
  const { halfDays, place, code, closedAt } = trainingSession
  const toRead = toReadInWords(rows)
  return (
    <>
      <div className={styles.head}>
        <PageTitle above={`Session des ${datesOf(halfDays)} – ${place ?? 'Lieu : À compléter'}`}>
          Suivi en direct
        </PageTitle>
        <p className={styles.code}>
          Code de la session <strong>{code}</strong>
        </p>
      </div>
      {closedAt !== null && (
        <Notice kind="done" word="Session clôturée">
          Depuis le {frenchDate(closedAt)} à {frenchTime(closedAt)}, les réponses ne changent plus. Les attestations
          délivrées se téléchargent dans le dossier de chaque stagiaire.
        </Notice>
      )}
      <div className={styles.counts}>
        <p>{connectedInWords(rows)}</p>
        <p className={toRead.startsWith('Aucune') ? undefined : styles.toRead}>{toRead}</p>
        {freshness}
      </div>
    </>
  )
}
