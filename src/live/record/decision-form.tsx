import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useEffect, useId } from 'react'
import { useForm, useWatch } from 'react-hook-form'
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
import { useFocusInside } from './use-focus-inside.ts'

const decisionBody = z.omit(decideObjective.body, { commandId: true, replaces: true })

const results = ['acquired', 'in-progress', 'not-acquired'] as const

/** A decision under way: nothing may be chosen yet. */
export type TypedDecision = { readonly result?: Decision['result'] | null | undefined; readonly reason: string }

/**
 * A result and its reason, which the trainee reads. Agreeing with « Acquis » needs no typing; a
 * decision that is changed starts from the one in force.
 * @param typed what was typed before and not saved
 * @param consequenceOf what saving a result does to the attestation, said beside the button
 */
export const DecisionForm = ({
  evidence,
  typed = null,
  takesFocus = false,
  isSending = false,
  error = null,
  consequenceOf = () => null,
  onType,
  onDecide,
  onCancel,
}: {
  evidence: Pick<
    ObjectiveEvidence,
    'objectiveId' | 'quiz' | 'finalAssessment' | 'caseStudies' | 'evidenceResult' | 'decision'
  >
  typed?: TypedDecision | null
  takesFocus?: boolean
  isSending?: boolean
  error?: Error | null
  consequenceOf?: (result: Decision['result']) => string | null
  onType?: (typed: TypedDecision) => void
  onDecide: (decision: Pick<Decision, 'result' | 'reason'>) => void
  onCancel: () => void
}) => {
  const agreement = evidence.evidenceResult === 'acquired' ? agreeingReason(evidence) : ''
  const { control, register, handleSubmit, getValues, setValue, subscribe, formState } = useForm<
    z.input<typeof decisionBody>
  >({
    resolver: standardSchemaResolver(decisionBody),
    defaultValues: startOf(typed ?? evidence.decision, agreement),
  })
  const { errors } = formState
  const form = useFocusInside(takesFocus)
  const consequenceId = useId()

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values: { result, reason } }) => onType?.({ result, reason }),
      }),
    [subscribe, onType],
  )

  /** The ready sentence comes and goes with « Acquis »; what was typed stays. */
  const proposeReason = (result: string) => {
    const isUntouched = ['', agreement].includes(getValues('reason').trim())
    if (isUntouched) setValue('reason', result === 'acquired' ? agreement : '')
  }

  const chosen = useWatch({ control, name: 'result' })
  const consequence = results.includes(chosen) ? consequenceOf(chosen) : null

  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => void handleSubmit((decision) => onDecide(decision))(event)}
    >
      {typed !== null && <p className={styles.found}>Ce formulaire reprend ce que vous n’aviez pas enregistré.</p>}
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
      {consequence !== null && (
        <p id={consequenceId} className={styles.consequence}>
          {consequence}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          type="submit"
          pending={isSending}
          {...(consequence === null ? {} : { 'aria-describedby': consequenceId })}
        >
          Enregistrer la décision
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Annuler
        </Button>
      </div>
    </form>
  )
}

const startOf = (known: TypedDecision | null, agreement: string) => {
  if (known === null) return agreement === '' ? { reason: '' } : { result: 'acquired' as const, reason: agreement }
  return known.result ? { result: known.result, reason: known.reason } : { reason: known.reason }
}
