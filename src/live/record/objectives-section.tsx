import { useMutation } from '@tanstack/react-query'
import { useEffect, useId, useRef } from 'react'

import { Button } from '../../design/button.tsx'
import { Section } from '../../design/section.tsx'
import { decideObjective, type ObjectiveEvidence } from '../../objectives/contract.ts'
import { objectivesInWords } from '../../objectives/missing-sentences.ts'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { TrainerProblem } from '../../training-session/trainer-problem.tsx'
import type { TraineeRecord } from '../contract.ts'
import { agreeingReason } from './agreeing-reason.ts'
import { attestationConsequence } from './attestation-consequence.ts'
import { DecisionPanel } from './decision-panel.tsx'
import { ObjectiveRecord } from './objective-record.tsx'
import styles from './objectives-section.module.css'

/** The four objectives: what each proof says, side by side, and the trainer's word on it. */
export const ObjectivesSection = ({ record }: { record: TraineeRecord }) => {
  const place = { trainingSessionId: record.trainingSession.id, traineeId: record.trainee.traineeId }
  const isClosed = record.trainingSession.closedAt !== null
  return (
    <Section title="Objectifs et décisions">
      {isClosed ? (
        <p>La session est clôturée : les décisions ne changent plus.</p>
      ) : (
        <ValidateAcquired record={record} place={place} />
      )}
      {record.objectives.objectives.map((evidence) => (
        <ObjectiveRecord key={evidence.objectiveId} evidence={evidence} isClosed={isClosed}>
          <DecisionPanel
            evidence={evidence}
            place={place}
            isClosed={isClosed}
            consequenceOf={(result) => attestationConsequence(record, { [evidence.objectiveId]: result })}
          />
        </ObjectiveRecord>
      ))}
    </Section>
  )
}

type Place = { readonly trainingSessionId: string; readonly traineeId: string }

/** What nobody would discuss, in one go: each with its own reason and its own place in the history. */
const ValidateAcquired = ({ record, place }: { record: TraineeRecord; place: Place }) => {
  const { objectives } = record.objectives
  const decide = useTrainerCommand(decideObjective)
  const ready = objectives.filter(({ decision, evidenceResult }) => decision === null && evidenceResult === 'acquired')
  const consequence = attestationConsequence(
    record,
    Object.fromEntries(ready.map(({ objectiveId }) => [objectiveId, 'acquired' as const])),
  )
  const consequenceId = useId()
  const validating = useMutation({
    mutationFn: async (evidences: readonly ObjectiveEvidence[]) => {
      for (const evidence of evidences) {
        await decide.mutateAsync({
          params: { ...place, objectiveId: evidence.objectiveId },
          body: { result: 'acquired', reason: agreeingReason(evidence), replaces: null },
        })
      }
    },
  })
  const done = useRef<HTMLParagraphElement>(null)
  // The button that had the focus is gone.
  useEffect(() => {
    if (validating.isSuccess) done.current?.focus()
  }, [validating.isSuccess])

  return (
    <>
      {ready.length > 0 && (
        <div className={styles.ready}>
          <p>
            Les preuves disent « Acquis » pour {objectivesInWords(ready.map(({ objectiveId }) => objectiveId))}, sans
            décision de votre part. La raison écrite sera la conformité aux preuves.
          </p>
          {consequence !== null && <p id={consequenceId}>{consequence}</p>}
          <Button
            onClick={() => validating.mutate(ready)}
            pending={validating.isPending}
            {...(consequence === null ? {} : { 'aria-describedby': consequenceId })}
          >
            Valider les objectifs déjà acquis par les preuves
          </Button>
        </div>
      )}
      {validating.isSuccess && ready.length === 0 && (
        <p ref={done} tabIndex={-1} role="status" className={styles.done}>
          Décision enregistrée pour {objectivesInWords(validating.variables.map(({ objectiveId }) => objectiveId))}.
        </p>
      )}
      <TrainerProblem error={validating.error} />
    </>
  )
}
