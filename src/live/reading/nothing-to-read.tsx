import { useEffect } from 'react'
import { Link } from 'react-router'

import { paths } from '../../content/paths.ts'
import { buttonClass } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { pageTitleId } from '../../design/page-title.tsx'
import type { TrainingSession } from '../../training-session/contract.ts'

/** Nobody waits: for now, any more, or for good. */
export const NothingToRead = ({
  trainingSession: { id, closedAt },
  hasRead,
}: {
  trainingSession: Pick<TrainingSession, 'id' | 'closedAt'>
  hasRead: boolean
}) => {
  // What had the focus went with the last one.
  useEffect(() => {
    if (hasRead) document.getElementById(pageTitleId)?.focus()
  }, [hasRead])
  return (
    <EmptyState
      title={hasRead ? 'Tout est lu' : 'Aucune étude de cas à lire'}
      action={
        <Link to={paths.board(id)} className={buttonClass('quiet')}>
          Revenir au suivi en direct
        </Link>
      }
    >
      {closedAt === null
        ? 'Les études de cas s’ajoutent ici dès qu’un stagiaire les remet, la plus ancienne en premier.'
        : 'La session est clôturée : les lectures ne changent plus.'}
    </EmptyState>
  )
}
