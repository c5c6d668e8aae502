import { useState } from 'react'

import { Icon } from '../../design/icon.tsx'
import type { Instant } from '../../kernel/instant.ts'
import { useNow } from '../../kernel/use-now.ts'
import styles from './final.module.css'
import { goToHandIn } from './hand-in-place.ts'
import { durationInWords, saidForMs, timeSaid } from './time-words.ts'

type Time = {
  readonly startedAt: Instant
  readonly endsAt: Instant
  /** How far this device's clock is ahead of the server's. */
  readonly aheadMs: number
}

/** The time left, in words that can be put away. Whether shown or not, it is said at half, five minutes and one. */
export const TimeLeft = ({ startedAt, endsAt, aheadMs }: Time) => {
  const now = useNow(1000)
  const [isShown, setIsShown] = useState(true)
  const leftMs = Date.parse(endsAt) + aheadMs - Date.parse(now)
  const added = useTimeAdded(endsAt, leftMs)
  const isOver = leftMs <= 0
  return (
    <div className={styles.time}>
      {(isShown || isOver) && (
        <p>
          <Icon name="clock" />
          {isOver ? 'Temps écoulé' : `Temps restant : ${durationInWords(leftMs)}`}
        </p>
      )}
      {isOver ? (
        <button type="button" className={styles.hide} onClick={goToHandIn}>
          Remettre <span className="visually-hidden">: aller à la fin de la page</span>
        </button>
      ) : (
        <button type="button" className={styles.hide} onClick={() => setIsShown(!isShown)}>
          {isShown ? 'Masquer' : 'Afficher'} <span className={isShown ? 'visually-hidden' : undefined}>le temps</span>
        </button>
      )}
      <p role="status" className="visually-hidden">
        {timeSaid(leftMs, Date.parse(endsAt) - Date.parse(startedAt)) || added}
      </p>
    </div>
  )
}

/** Minutes given while one works change a figure that a screen reader would not read again. */
const useTimeAdded = (endsAt: Instant, leftMs: number): string => {
  const [known, setKnown] = useState({ endsAt, leftMs, sentence: '' })
  if (known.endsAt !== endsAt) {
    const sentence = `Du temps vous est donné : il vous reste ${durationInWords(leftMs)}.`
    setKnown({ endsAt, leftMs, sentence })
  }
  return known.leftMs - leftMs < saidForMs ? known.sentence : ''
}
