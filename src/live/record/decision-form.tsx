import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

import { Button } from '../../design/button.tsx'
import { Choice, Choices } from '../../design/choices.tsx'
import { LongField } from '../../design/field.tsx'
import { decideObjective, type Decision, type ObjectiveEvidence } from '../../objectives/contract.ts'
import { objectiveNumber } from '../../objectives/missing-sentences.ts'
import { resultLabels } from '../../objectives/rules.ts'
import { TrainerProblem } from '../../training-session/trainer-problem.tsx'
import { agreeingReason } from './agreeing-reason.ts'
import styles from './decision-form.module.css'

const decisionBody = z.omit(decideObjective.body, { commandId: true })

const results = ['acquired', 'in-progress', 'not-acquired'] as const

/** A result and its reason, which the trainee reads. Agreeing with « Acquis » needs no typing. */
export const DecisionForm = ({
  evidence,
  isSending = false,
  error = null,
  onDecide,
  onCancel,
}: {
  evidence: Pick<ObjectiveEvidence, 'objectiveId' | 'quiz' | 'caseStudies' | 'evidenceResult'>
  isSending?: boolean
  error?: Error | null
  onDecide: (decision: Pick<Decision, 'result' | 'reason'>) => void
  onCancel: () => void
}) => {
  const agreement = evidence.evidenceResult === 'acquired' ? agreeingReason(evidence) : ''
  const { register, handleSubmit, getValues, setValue, formState } = useForm<z.input<typeof decisionBody>>({
    resolver: standardSchemaResolver(decisionBody),
    defaultValues: agreement === '' ? { reason: '' } : { result: 'acquired', reason: agreement },
  })
  const { errors } = formState

  /** The ready sentence comes and goes with « Acquis »; what was typed stays. */
  const proposeReason = (result: string) => {
    const isUntouched = ['', agreement].includes(getValues('reason').trim())
    if (isUntouched) setValue('reason', result === 'acquired' ? agreement : '')
  }

  return (
    <form noValidate className={styles.form} onSubmit={(event) => void handleSubmit(onDecide)(event)}>
      <Choices
        legend={`Votre décision pour l’objectif ${objectiveNumber(evidence.objectiveId)}`}
        error={errors.result && 'Choisissez un résultat.'}
      >
        {results.map((result) => (
          <Choice key={result} value={result} {...register('result', { onChange: () => proposeReason(result) })}>
            {resultLabels[result]}
          </Choice>
        ))}
      </Choices>
      <LongField
        label="Raison"
        hint="Le stagiaire la lit telle quelle."
        maxLength={1000}
        rows={3}
        error={errors.reason?.message}
        {...register('reason')}
      />
      <TrainerProblem error={error} />
      <div className={styles.actions}>
        <Button type="submit" pending={isSending}>
          Enregistrer la décision
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Annuler
        </Button>
      </div>
    </form>
  )
}
