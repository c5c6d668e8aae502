import { useState } from 'react'

import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Icon, type IconName } from '../design/icon.tsx'
import { frenchTime } from '../kernel/instant.ts'
import { dismissRefusal, retryNow, useOutbox, waiting } from './outbox.ts'
import styles from './save-state.module.css'

/** Always one of: recorded at, sending, waiting for the network, refused. Never a guess. */
export const SaveState = () => {
  const { commands, sending, lastRecordedAt } = useOutbox()
  const [open, setOpen] = useState(false)
  const refusals = commands.filter(({ refused }) => refused !== null)
  const { icon, words, look } = saveStateOf({
    refusedCount: refusals.length,
    waitingCount: waiting({ commands }).length,
    sending,
    lastRecordedAt,
  })
  return (
    <>
      <span role="status" className={`${styles['state']} ${styles[look]}`}>
        <Icon name={icon} />
        {words}
      </span>
      {refusals.length > 0 && (
        <button type="button" className={styles['more']} onClick={() => setOpen(true)}>
          Voir
        </button>
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title="Réponses refusées">
        <ul className={styles['refusals']}>
          {refusals.map(({ commandId, refused }) => (
            <li key={commandId}>
              <span>{refused}</span>
              <Button look="quiet" onClick={() => dismissRefusal(commandId)}>
                J’ai compris
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
      {sending === 'unreachable' && (
        <button type="button" className={styles['more']} onClick={retryNow}>
          Réessayer
        </button>
      )}
    </>
  )
}

type Figures = {
  readonly refusedCount: number
  readonly waitingCount: number
  readonly sending: 'idle' | 'sending' | 'unreachable' | 'signed-out'
  readonly lastRecordedAt: string | null
}

export const saveStateOf = ({
  refusedCount,
  waitingCount,
  sending,
  lastRecordedAt,
}: Figures): { icon: IconName; words: string; look: 'saved' | 'waiting' | 'refused' } => {
  const answers = `${waitingCount} ${waitingCount > 1 ? 'réponses' : 'réponse'}`
  if (refusedCount > 0) {
    const words = refusedCount > 1 ? `${refusedCount} réponses refusées` : '1 réponse refusée'
    return { icon: 'warning', words, look: 'refused' }
  }
  if (waitingCount > 0 && sending === 'signed-out')
    return { icon: 'lock', words: `${answers} en attente de connexion`, look: 'waiting' }
  if (waitingCount > 0 && sending === 'unreachable')
    return { icon: 'cloud-off', words: `${answers} en attente de réseau`, look: 'waiting' }
  if (waitingCount > 0) return { icon: 'clock', words: 'Enregistrement…', look: 'saved' }
  if (lastRecordedAt !== null)
    return { icon: 'check', words: `Enregistré à ${frenchTime(lastRecordedAt)}`, look: 'saved' }
  return { icon: 'check', words: 'Tout est enregistré', look: 'saved' }
}
