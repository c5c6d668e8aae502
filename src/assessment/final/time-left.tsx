import { useState } from 'react'

import { Icon } from '../../design/icon.tsx'
import type { Instant } from '../../kernel/instant.ts'
import { useNow } from '../../kernel/use-now.ts'
import styles from './final.module.css'
import { durationInWords, timeSaid } from './time-words.ts'

/** The time left, in words that can be put away. Whether shown or not, it is said at half, five minutes and one. */
export const TimeLeft = ({
  startedAt,
  endsAt,
  aheadMs,
}: {
  startedAt: Instant
  endsAt: Instant
  /** How far this device's clock is ahead of the server's. */
  aheadMs: number
}) => {
  const now = useNow(1000)
  const [isShown, setIsShown] = useState(true)
  const leftMs = Date.parse(endsAt) + aheadMs - Date.parse(now)
  return (
    <div className={styles.time}>
      {isShown && (
        <p>
          <Icon name="clock" />
          {leftMs <= 0 ? 'Temps écoulé' : `Temps restant : ${durationInWords(leftMs)}`}
        </p>
      )}
      <button type="button" className={styles.hide} onClick={() => setIsShown(!isShown)}>
        {isShown ? 'Masquer le temps' : 'Afficher le temps'}
      </button>
      <p role="status" className="visually-hidden">
        {timeSaid(leftMs, Date.parse(endsAt) - Date.parse(startedAt))}
      </p>
    </div>
  )
}
