import { Link, useNavigate } from 'react-router'

import { objectiveOf } from '../content/course.ts'
import { type ObjectiveId } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Section } from '../design/section.tsx'
import { newId } from '../kernel/ids.ts'
import { ActionCard } from './action-card.tsx'
import { titleOf } from './action-words.ts'
import { actionLink, newActionLink } from './action-links.ts'
import { givePlanAction } from './commands.ts'
import type { RecordedAction } from './contract.ts'
import { ActionExamples } from './action-examples.tsx'
import styles from './plan.module.css'

/** One objective, word for word, with its actions and the ways to write another. */
export const ObjectiveActions = ({
  objectiveId,
  actions,
  removed,
  isFull,
  onRemove,
  onRestore,
}: {
  objectiveId: ObjectiveId
  actions: readonly RecordedAction[]
  removed: readonly RecordedAction[]
  isFull: boolean
  onRemove: (action: RecordedAction) => void
  onRestore: (action: RecordedAction) => void
}) => {
  const navigate = useNavigate()
  return (
    <Section title={`${objectiveId.slice(1)}. ${objectiveOf(objectiveId).text}`}>
      {actions.length === 0 && removed.length === 0 && <p className={styles.none}>Aucune action pour cet objectif.</p>}
      {actions.length > 0 && (
        <ul role="list" className={styles.actions}>
          {actions.map((action) => (
            <li key={action.actionId}>
              <ActionCard action={action} onRemove={() => onRemove(action)} />
            </li>
          ))}
        </ul>
      )}
      {removed.map((action) => (
        <Removed key={action.actionId} action={action} isFull={isFull} onRestore={() => onRestore(action)} />
      ))}
      {!isFull && (
        <div className={styles.more}>
          {objectiveId === 'O4' && (
            <p className={styles.caution}>
              Un ancien client particulier n’a plus de contrat en cours avec vous : avant de l’appeler, voyez{' '}
              <Link to={paths.mayI}>Puis-je… ?</Link>
            </p>
          )}
          <Button look="quiet" onClick={() => void navigate(newActionLink(objectiveId))}>
            <Icon name="pen" />
            Écrire une action
            <span className="visually-hidden"> pour l’objectif {objectiveId.slice(1)}</span>
          </Button>
          <ActionExamples
            objectiveId={objectiveId}
            onChoose={({ objectiveId: about, what, customers, indicator, firstStep, help }) => {
              const actionId = newId()
              const dates = { startsOn: null, dueOn: null }
              givePlanAction(actionId, { objectiveId: about, what, customers, ...dates, indicator, firstStep, help }, 0)
              void navigate(actionLink(actionId))
            }}
          />
        </div>
      )}
    </Section>
  )
}

/** Where an action was: the way back, with the focus, since the button that removed it is gone. */
const Removed = ({ action, isFull, onRestore }: { action: RecordedAction; isFull: boolean; onRestore: () => void }) => (
  <div className={styles.removed} role="status">
    <p>Retirée : {titleOf(action)}</p>
    {isFull ? (
      <p>Le plan est complet : retirez une autre action pour la rétablir.</p>
    ) : (
      <Button look="quiet" onClick={onRestore} ref={(button) => button?.focus({ preventScroll: true })}>
        Rétablir
      </Button>
    )}
  </div>
)
