import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useId } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

import { setFinalDuration } from '../../assessment/final-contract.ts'
import { Button } from '../../design/button.tsx'
import { Field } from '../../design/field.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { TrainerProblem } from '../../training-session/trainer-problem.tsx'

const durationBody = z.omit(setFinalDuration.body, { commandId: true })
type DurationBody = z.infer<typeof durationBody>

/** The final assessment has no limit until the trainer sets one, here, for the whole group. */
export const DurationDialog = ({
  trainingSessionId,
  minutes,
  open,
  onClose,
}: {
  trainingSessionId: string
  minutes: number | null
  open: boolean
  onClose: () => void
}) => {
  const setting = useTrainerCommand(setFinalDuration)
  const formId = useId()
  const leave = () => {
    setting.reset()
    onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={leave}
      title="Durée de l’évaluation finale"
      closeLabel="Annuler"
      actions={
        <Button type="submit" form={formId} pending={setting.isPending}>
          Enregistrer la durée
        </Button>
      }
    >
      <p>
        Elle vaut pour les tentatives à venir ; une tentative en cours garde le temps annoncé. Les minutes en plus, ou
        l’absence de limite, se règlent dans le dossier de chaque stagiaire.
      </p>
      <DurationForm
        id={formId}
        minutes={minutes}
        error={setting.error}
        onSet={(body) => setting.mutate({ params: { trainingSessionId }, body }, { onSuccess: leave })}
      />
    </Dialog>
  )
}

const DurationForm = ({
  id,
  minutes,
  error,
  onSet,
}: {
  id: string
  minutes: number | null
  error: Error | null
  onSet: (body: DurationBody) => void
}) => {
  const { register, handleSubmit, formState } = useForm<DurationBody>({
    resolver: standardSchemaResolver(durationBody),
    defaultValues: { minutes },
  })
  return (
    <form id={id} noValidate onSubmit={(event) => void handleSubmit((body) => onSet(body))(event)}>
      <Field
        label="Durée, en minutes"
        hint="Vide : sans limite de temps."
        inputMode="numeric"
        autoComplete="off"
        error={formState.errors.minutes?.message}
        {...register('minutes', { setValueAs: minutesTyped })}
      />
      <TrainerProblem error={error} />
    </form>
  )
}

/** What can't be read stays what it is: the schema then says that it is no number of minutes. */
const minutesTyped = (text: unknown): number | null =>
  text === null || String(text).trim() === '' ? null : Number(String(text).replace(',', '.'))
