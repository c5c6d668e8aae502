import { type ReactNode, useState, useSyncExternalStore } from 'react'

import { EmptyState } from '../../design/empty-state.tsx'
import { type Instant, parisDay, parisInstant } from '../../kernel/instant.ts'
import type { BoardRow } from '../contract.ts'
import { BoardCards } from './board-cards.tsx'
import { BoardTable } from './board-table.tsx'
import styles from './board-view.module.css'
import { type FilterId, filters } from './filters.ts'
import { StateIcon } from './state-icon.tsx'

/** A row and the name it goes by: nobody's when the room is watching. */
export type NamedRow = {
  readonly row: BoardRow
  readonly name: string
  readonly company: string | null
  /** Where the trainee's record is; nowhere when names are hidden. */
  readonly hasLink: boolean
}

/** What the whole board follows, the table as the cards. */
export type BoardContext = {
  readonly now: Instant
  readonly trainingSessionId: string
  readonly isClosed: boolean
  /** The room is watching: how far each one is, not how well. */
  readonly hidesResults: boolean
}

/** All trainees on one screen, in the order they were enrolled. */
export const BoardView = ({
  rows,
  now,
  trainingSessionId,
  hidesNames = false,
  isLost = false,
  isClosed = false,
  actions,
}: {
  rows: readonly BoardRow[]
  now: Instant
  trainingSessionId: string
  hidesNames?: boolean
  isLost?: boolean
  isClosed?: boolean
  actions?: ReactNode
}) => {
  const [filterId, setFilterId] = useState<FilterId>('all')
  const offered = filters.filter(({ whenClosed }) => !isClosed || whenClosed !== false)
  const filter = offered.find(({ id }) => id === filterId) ?? filters[0]!
  const shown = rows.map((row, index) => named(row, index, hidesNames)).filter(({ row }) => filter.keeps(row))
  const isWide = useIsWide()
  // The rows only tell days apart: a change of one draws no other.
  const today = parisInstant(parisDay(now), '00:00')
  const board = { rows: shown, now: today, trainingSessionId, isClosed, hidesResults: hidesNames }

  return (
    <>
      <div className={styles.bar}>
        {rows.length > 0 && (
          <div role="group" aria-label="Afficher" className={styles.filters}>
            {offered.map(({ id, label, keeps }) => (
              <button key={id} type="button" aria-pressed={id === filterId} onClick={() => setFilterId(id)}>
                {label} <span className={styles.count}>({rows.filter(keeps).length})</span>
              </button>
            ))}
          </div>
        )}
        {actions}
      </div>
      {rows.length === 0 ? (
        <EmptyState title="Aucun stagiaire inscrit">
          Chaque stagiaire que vous ajoutez apparaît ici, avec un code personnel à lui remettre.
        </EmptyState>
      ) : shown.length === 0 ? (
        <p className={styles.none}>{filter.none}</p>
      ) : (
        <div className={isLost ? styles.lost : undefined}>
          {isLost && <p className={styles.lostWord}>Dernières informations connues</p>}
          {isWide ? <BoardTable {...board} /> : <BoardCards {...board} />}
          <Legend hidesResults={hidesNames} />
        </div>
      )}
    </>
  )
}

const named = (row: BoardRow, index: number, hidesNames: boolean): NamedRow =>
  hidesNames
    ? { row, name: `Stagiaire ${index + 1}`, company: null, hasLink: false }
    : { row, name: row.name, company: row.company, hasLink: true }

const Legend = ({ hidesResults }: Pick<BoardContext, 'hidesResults'>) => (
  <ul role="list" aria-label="Légende" className={styles.legend}>
    <li>
      <StateIcon state="not-started" /> Pas commencé
    </li>
    <li>
      <StateIcon state="in-progress" /> En cours
    </li>
    <li>
      <StateIcon state="done" /> Terminé
    </li>
    {!hidesResults && (
      <>
        <li>
          Objectifs : <strong>Acquis</strong> décidé par le formateur, Acquis d’après les preuves seules
        </li>
        <li>En acq. : en cours d’acquisition</li>
      </>
    )}
  </ul>
)

/** A table needs about this much; below, one block per trainee. */
const wideScreen = '(min-width: 74rem)'

const useIsWide = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      const query = window.matchMedia?.(wideScreen)
      query?.addEventListener('change', tell)
      return () => query?.removeEventListener('change', tell)
    },
    () => window.matchMedia?.(wideScreen).matches ?? true,
  )
