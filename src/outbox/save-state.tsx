import { useState } from 'react'

import { Icon, type IconName } from '../design/icon.tsx'
import { frenchTime } from '../kernel/instant.ts'
import { type HoldUp, holdUpOf, refusalsOf } from './hold-up.ts'
import { type OutboxState, useOutbox, waiting } from './outbox.ts'
import { useReach } from './reach.ts'
import styles from './save-state.module.css'

/** Whether everything is recorded. Never a guess; what holds it up is said by `HeldStrip`. */
export const SaveState = () => {
  const state = useOutbox()
  const holdUp = holdUpOf(
    state,
    useReach(({ isLost }) => isLost),
  )
  const isWaiting = waiting(state).length > 0
  const { icon, words } =
    holdUp === null || !isWaiting
      ? stateInWords(state, isWaiting)
      : ({ icon: 'warning', words: 'Pas encore enregistré' } as const)
  return (
    <div className={styles['state']}>
      <Icon name={icon} />
      {words}
      <Announcer
        moment={holdUp ?? (isWaiting ? 'on-its-way' : refusalsOf(state).length > 0 ? 'refused' : 'recorded')}
      />
    </div>
  )
}

const stateInWords = (state: OutboxState, isWaiting: boolean): { icon: IconName; words: string } => {
  const { lastRecordedAt } = state
  if (refusalsOf(state).length > 0) return { icon: 'warning', words: 'Tout n’est pas enregistré' }
  if (isWaiting) return { icon: 'clock', words: 'Enregistrement…' }
  if (lastRecordedAt !== null) return { icon: 'check', words: `Enregistré à ${frenchTime(lastRecordedAt)}` }
  return { icon: 'check', words: 'Tout est enregistré' }
}

type Moment = HoldUp | 'on-its-way' | 'refused' | 'recorded'

/** Tells what begins to hold answers up, and when it no longer does: not each answer's coming and going. */
const Announcer = ({ moment }: { moment: Moment }) => {
  const [told, setTold] = useState(() => toldAfter({ moment: 'recorded', sentence: '' }, moment))
  if (told.moment !== moment) setTold(toldAfter(told, moment))
  return (
    <span role="status" className="visually-hidden">
      {told.sentence}
    </span>
  )
}

type Told = { readonly moment: Moment; readonly sentence: string }

const toldAfter = (before: Told, moment: Moment): Told => ({ moment, sentence: sentenceAfter(before, moment) })

const sentenceAfter = (before: Told, moment: Moment): string => {
  if (moment === 'on-its-way') return before.sentence
  if (moment === 'refused') return before.sentence === '' ? '' : 'Le réseau est revenu.'
  if (before.moment === 'refused' && moment === 'recorded') return ''
  if (moment !== 'recorded') return holdUpsInWords[moment]
  if (before.sentence === '') return ''
  return before.moment === 'offline' ? 'Le réseau est revenu.' : 'Toutes vos réponses ont été envoyées.'
}

const cut = 'Le réseau est coupé. Vos réponses partiront dès son retour.'

const holdUpsInWords: Record<HoldUp, string> = {
  unkept: 'Gardez cette page ouverte : vos réponses ne sont pas encore envoyées.',
  'signed-out': 'Reconnectez-vous pour envoyer vos réponses.',
  unreachable: cut,
  offline: cut,
}
