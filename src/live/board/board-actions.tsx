import { Link } from 'react-router'

import { paths } from '../../content/paths.ts'
import { Button, buttonClass } from '../../design/button.tsx'
import styles from './board-actions.module.css'

/** With the names hidden the room is watching: no code, nothing that changes the session. */
export const BoardActions = ({
  trainingSessionId,
  isClosed,
  hidesNames,
  onToggleNames,
  onEnrol,
  onSetDuration,
  onClose,
}: {
  trainingSessionId: string
  isClosed: boolean
  hidesNames: boolean
  onToggleNames: () => void
  onEnrol: () => void
  onSetDuration: () => void
  onClose: () => void
}) => (
  <div className={styles.actions}>
    <Button look="quiet" aria-pressed={hidesNames} onClick={onToggleNames}>
      Masquer les noms
    </Button>
    {!hidesNames && (
      <Link to={paths.accessCodes(trainingSessionId)} className={buttonClass('quiet')}>
        Codes d’accès
      </Link>
    )}
    {!isClosed && !hidesNames && (
      <>
        <Button look="quiet" onClick={onEnrol}>
          Ajouter un stagiaire
        </Button>
        <Button look="quiet" onClick={onSetDuration}>
          Durée de l’évaluation finale
        </Button>
        <Button look="quiet" onClick={onClose}>
          Clôturer la session
        </Button>
      </>
    )}
  </div>
)
