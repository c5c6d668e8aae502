import { Notice } from '../design/notice.tsx'

export type Submission = {
  readonly state: 'not-given' | 'sending' | 'unreachable' | 'signed-out'
  /** Why the last submission was refused, as a sentence. */
  readonly refusal: string | null
  readonly onRefusalRead: () => void
}

/** Handed in on this device, not recorded yet: what it waits for, and that nothing else is asked. */
export const HandedIn = ({ state }: { state: Exclude<Submission['state'], 'not-given'> }) => (
  <Notice kind="waiting" word={titles[state]}>
    {sentences[state]}
  </Notice>
)

const titles = {
  sending: 'Remise en cours',
  unreachable: 'Remise en attente du réseau',
  'signed-out': 'Remise en attente de connexion',
} as const

const sentences = {
  sending: 'Votre étude de cas part avec toutes ses réponses. Le résultat s’affiche ici dès qu’elle est enregistrée.',
  unreachable:
    'Votre étude de cas est gardée sur cet appareil, avec toutes ses réponses. Elle partira d’elle-même dès que le réseau revient\u202F; vous pouvez continuer ailleurs dans la formation.',
  'signed-out':
    'Votre étude de cas est gardée sur cet appareil. Reconnectez-vous pour qu’elle parte\u00A0: rien de ce que vous avez saisi n’est perdu.',
} as const
