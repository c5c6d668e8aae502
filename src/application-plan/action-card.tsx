import { Link } from 'react-router'

import { Button } from '../design/button.tsx'
import { buttonClass } from '../design/button.tsx'
import { ActionFacts } from './action-facts.tsx'
import { actionLink } from './action-links.ts'
import { titleOf } from './action-words.ts'
import type { RecordedAction } from './contract.ts'
import styles from './plan.module.css'

/** One action as it is written, with what is still to be said and what can be done with it. */
export const ActionCard = ({ action, onRemove }: { action: RecordedAction; onRemove: () => void }) => (
  <article aria-label={titleOf(action)} className={styles.card}>
    <h3>{titleOf(action)}</h3>
    <ActionFacts action={action} />
    <p className={styles.ways}>
      <Link to={actionLink(action.actionId)} className={buttonClass('quiet')}>
        Modifier
      </Link>
      <Button look="quiet" onClick={onRemove}>
        Retirer
      </Button>
    </p>
  </article>
)
