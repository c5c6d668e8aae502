import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useId } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field } from '../../design/field.tsx'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { givePlace, type TrainingSession } from '../../training-session/contract.ts'
import { TrainerProblem } from '../../training-session/trainer-problem.tsx'

const placeBody = z.omit(givePlace.body, { commandId: true })

/** The place that was not known when the session was scheduled. */
export const PlaceDialog = ({
  trainingSession,
  open,
  onClose,
}: {
  trainingSession: Pick<TrainingSession, 'id' | 'place'>
  open: boolean
  onClose: () => void
}) => {
  const giving = useTrainerCommand(givePlace)
  const formId = useId()
  const leave = () => {
    giving.reset()
    onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={leave}
      title="Lieu de la session"
      closeLabel="Annuler"
      actions={
        <Button type="submit" form={formId} pending={giving.isPending}>
          Enregistrer le lieu
        </Button>
      }
    >
      <PlaceForm
        id={formId}
        place={trainingSession.place}
        error={giving.error}
        onGive={(body) =>
          giving.mutate({ params: { trainingSessionId: trainingSession.id }, body }, { onSuccess: leave })
        }
      />
    </Dialog>
  )
}

const PlaceForm = ({
  id,
  place,
  error,
  onGive,
}: {
  id: string
  place: string | null
  error: Error | null
  onGive: (body: z.infer<typeof placeBody>) => void
}) => {
  const { register, handleSubmit, formState } = useForm<z.infer<typeof placeBody>>({
    resolver: standardSchemaResolver(placeBody),
    defaultValues: { place: place ?? '' },
  })
  return (
    <form id={id} noValidate onSubmit={(event) => void handleSubmit((body) => onGive(body))(event)}>
      <Field
        label="Lieu"
        hint="Tel que l’attestation l’écrira : « Lyon 3e, 12 rue de la Part-Dieu »."
        autoComplete="off"
        error={formState.errors.place?.message}
        {...register('place')}
      />
      <TrainerProblem error={error} />
    </form>
  )
}
