import { useState } from 'react'

import { EmptyState } from '../design/empty-state.tsx'
import { givePlanAction, givePlanActionRemoval } from './commands.ts'
import { type RecordedAction, actionsAllowed } from './contract.ts'
import { ObjectiveActions } from './objective-actions.tsx'
import { PlanFull } from './plan-full.tsx'
import styles from './plan.module.css'
import { byObjective } from './rules.ts'
import { TakeAway } from './take-away.tsx'

/** The actions under the four objectives, in date order. What is removed can be brought back while the page is open. */
export const PlanView = ({ actions }: { actions: readonly RecordedAction[] }) => {
  const [removed, setRemoved] = useState<readonly RecordedAction[]>([])
  const isFull = actions.length >= actionsAllowed

  const remove = (action: RecordedAction) => {
    givePlanActionRemoval(action.actionId)
    setRemoved([...removed, action])
  }
  const restore = ({ actionId, revision: _r, writtenAt: _w, ...action }: RecordedAction) => {
    givePlanAction(actionId, action, 0)
    setRemoved(removed.filter((one) => one.actionId !== actionId))
  }

  const gone = removed.filter(({ actionId }) => actions.every((one) => one.actionId !== actionId))
  return (
    <>
      <p className={styles.about}>
        Ce plan est pour vous. Il ne compte ni dans vos résultats ni pour votre attestation, et il peut rester
        incomplet. Votre formateur peut le lire pour en parler avec vous. Il reste modifiable après la clôture de la
        session.
      </p>
      {actions.length === 0 && gone.length === 0 && (
        <EmptyState title="Aucune action pour l’instant">
          Un plan d’action sert à ne pas laisser la formation dans la salle : pour chaque action, ce que vous ferez,
          avec quels clients, pour quand, et à quoi vous verrez que cela marche. Comptez dix minutes. Une action par
          objectif suffit pour commencer ; partez d’un exemple et adaptez-le.
        </EmptyState>
      )}
      {isFull && <PlanFull />}
      {byObjective(actions).map(({ objectiveId, actions: own }) => (
        <ObjectiveActions
          key={objectiveId}
          objectiveId={objectiveId}
          actions={own}
          removed={gone.filter((action) => action.objectiveId === objectiveId)}
          isFull={isFull}
          onRemove={remove}
          onRestore={restore}
        />
      ))}
      {actions.length > 0 && <TakeAway actions={actions} />}
    </>
  )
}
