import { useState } from 'react'

import { Button } from '../../design/button.tsx'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import { decideObjective, type Decision, type ObjectiveEvidence } from '../../objectives/contract.ts'
import { objectiveNumber } from '../../objectives/missing-sentences.ts'
import { resultLabels } from '../../objectives/rules.ts'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { DecisionForm } from './decision-form.tsx'
import styles from './decision-panel.module.css'
import { useFocusBack } from './use-focus-back.ts'

/** The decision in force, and the way to make or change it. */
export const DecisionPanel = ({
  evidence,
  place,
  isClosed,
}: {
  evidence: ObjectiveEvidence
  place: { readonly trainingSessionId: string; readonly traineeId: string }
  isClosed: boolean
}) => {
  const { objectiveId, decision } = evidence
  const decide = useTrainerCommand(decideObjective)
  const [isOpen, setIsOpen] = useState(false)
  const opener = useFocusBack(isOpen)
  const shut = () => {
    decide.reset()
    setIsOpen(false)
  }
  return (
    <div className={styles.decision}>
      {decision === null ? <p className={styles.none}>Pas encore de décision.</p> : <Decided decision={decision} />}
      {!isClosed && !isOpen && (
        <Button look="quiet" ref={opener} onClick={() => setIsOpen(true)}>
          <span>
            {decision === null ? 'Décider' : 'Changer la décision'}{' '}
            <span className="visually-hidden">de l’objectif {objectiveNumber(objectiveId)}</span>
          </span>
        </Button>
      )}
      {!isClosed && isOpen && (
        <DecisionForm
          evidence={evidence}
          isSending={decide.isPending}
          error={decide.error}
          onCancel={shut}
          onDecide={(body) => decide.mutate({ params: { ...place, objectiveId }, body }, { onSuccess: shut })}
        />
      )}
    </div>
  )
}

const Decided = ({ decision: { result, reason, trainerName, at } }: { decision: Decision }) => (
  <p>
    Décision : <strong>{resultLabels[result]}</strong>. « {reason} »{' '}
    <span className={styles.author}>
      {trainerName}, le {frenchDate(at)} à {frenchTime(at)}
    </span>
  </p>
)
