import type { ReactNode } from 'react'

import { Icon, type IconName } from '../design/icon.tsx'
import type { ShowAnswer } from './choice-of-answer.tsx'
import styles from './held-strip.module.css'
import { type HoldUp, holdUpOf, refusalsOf } from './hold-up.ts'
import { retryNow, useOutbox, waiting } from './outbox.ts'
import { useReach } from './reach.ts'
import { type NameOf, Refusals } from './refusals.tsx'

/**
 * What waits or was refused, or that the network is gone, in sight wherever the page is scrolled to.
 * @param nameOf what a slot is about, as the subject of « a été refusée »
 * @param showAnswer an answer in words, for the choice between two
 * @param onBothKept where two texts now stand one after the other, to be made one
 * @param signInAgain the way to sign in again
 */
export const HeldStrip = ({
  nameOf,
  showAnswer,
  onBothKept,
  signInAgain,
}: {
  nameOf: NameOf
  showAnswer?: ShowAnswer
  onBothKept?: (slot: string) => void
  signInAgain: ReactNode
}) => {
  const state = useOutbox()
  const holdUp = holdUpOf(
    state,
    useReach(({ isLost }) => isLost),
  )
  const refusals = refusalsOf(state)
  if (holdUp === null && refusals.length === 0) return null
  return (
    <section aria-label="Enregistrement des réponses" className={styles['strip']} data-held>
      {refusals.length > 0 && <Refusals {...{ refusals, nameOf, showAnswer, onBothKept }} />}
      {holdUp !== null && (
        <div className={styles['waiting']}>
          <span className={styles['words']}>
            <Icon name={icons[holdUp]} />
            {holdUpInWords(holdUp, waiting(state).length)}
          </span>
          {state.sending === 'signed-out' && signInAgain}
          {state.sending === 'unreachable' && (
            <button type="button" className={styles['action']} onClick={retryNow}>
              Réessayer
            </button>
          )}
        </div>
      )}
    </section>
  )
}

const icons: Record<HoldUp, IconName> = {
  unkept: 'warning',
  'signed-out': 'lock',
  unreachable: 'cloud-off',
  offline: 'cloud-off',
}

const holdUpInWords = (holdUp: HoldUp, count: number): string => {
  if (holdUp === 'offline') return 'Hors connexion : ce que vous donnez partira au retour du réseau'
  if (holdUp === 'unkept') return 'Cet appareil ne peut pas garder vos réponses : gardez cette page ouverte'
  if (holdUp === 'signed-out')
    return count > 1
      ? `Votre connexion a expiré. ${count} réponses sont gardées sur cet appareil.`
      : 'Votre connexion a expiré. Une de vos réponses est gardée sur cet appareil.'
  return count > 1 ? `${count} réponses en attente de réseau` : 'Une de vos réponses attend le réseau'
}
