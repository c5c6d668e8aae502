import type { BoardRow } from '../contract.ts'
import { awaitsReading, hasNotStarted, isAttestationPossible } from '../rules.ts'

export type FilterId = 'all' | 'to-read' | 'not-started' | 'attestation'

export const filters: readonly {
  id: FilterId
  label: string
  keeps: (row: BoardRow) => boolean
  none: string
  whenClosed?: false
}[] = [
  { id: 'all', label: 'Tous', keeps: () => true, none: '' },
  {
    id: 'to-read',
    label: 'À lire',
    keeps: awaitsReading,
    none: 'Aucune étude de cas n’attend d’être lue.',
    whenClosed: false,
  },
  { id: 'not-started', label: 'Pas commencé', keeps: hasNotStarted, none: 'Tout le monde a commencé.' },
  {
    id: 'attestation',
    label: 'Attestation possible',
    keeps: isAttestationPossible,
    none: 'Aucun stagiaire n’a pour l’instant ses quatre objectifs acquis sans attestation délivrée.',
    whenClosed: false,
  },
]
