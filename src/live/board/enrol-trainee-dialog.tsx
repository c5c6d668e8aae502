import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useEffect, useId, useRef } from 'react'
import { useForm } from 'react-hook-form'
import type * as z from 'zod/mini'

import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field } from '../../design/field.tsx'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { enrolTrainee, newTraineeSchema, type TrainingSession } from '../../training-session/contract.ts'
import { TrainerProblem } from '../../training-session/trainer-problem.tsx'
import styles from './enrol-trainee-dialog.module.css'

type NewTrainee = z.input<typeof newTraineeSchema>

/** Someone who was not on the list: their code is ready as soon as they are enrolled. */
export const EnrolTraineeDialog = ({
  trainingSession,
  open,
  onClose,
}: {
  trainingSession: Pick<TrainingSession, 'id' | 'code'>
  open: boolean
  onClose: () => void
}) => {
  const enrolling = useTrainerCommand(enrolTrainee)
  const formId = useId()
  const enrolled = enrolling.data ? { ...enrolling.variables.body, ...enrolling.data } : null
  const close = () => {
    enrolling.reset()
    onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={close}
      title={enrolled ? 'Stagiaire ajouté' : 'Ajouter un stagiaire'}
      closeLabel={enrolled ? 'Fermer' : 'Annuler'}
      actions={
        enrolled ? (
          <Button look="quiet" onClick={() => enrolling.reset()}>
            Ajouter une autre personne
          </Button>
        ) : (
          <Button type="submit" form={formId} pending={enrolling.isPending}>
            Ajouter
          </Button>
        )
      }
    >
      {enrolled ? (
        <NewCode {...enrolled} sessionCode={trainingSession.code} />
      ) : (
        <NewTraineeForm
          id={formId}
          error={enrolling.error}
          onEnrol={(trainee) => enrolling.mutate({ params: { trainingSessionId: trainingSession.id }, body: trainee })}
        />
      )}
    </Dialog>
  )
}

export const NewTraineeForm = ({
  id,
  error,
  onEnrol,
}: {
  id: string
  error: Error | null
  onEnrol: (trainee: NewTrainee) => void
}) => {
  const { register, handleSubmit, formState } = useForm<NewTrainee>({
    resolver: standardSchemaResolver(newTraineeSchema),
    defaultValues: { firstName: '', lastName: '', company: '' },
  })
  const { errors } = formState
  return (
    <form id={id} noValidate onSubmit={(event) => void handleSubmit(onEnrol)(event)}>
      <Field label="Prénom" autoComplete="off" error={errors.firstName?.message} {...register('firstName')} />
      <Field label="Nom" autoComplete="off" error={errors.lastName?.message} {...register('lastName')} />
      <Field label="Entreprise" optional autoComplete="off" error={errors.company?.message} {...register('company')} />
      <TrainerProblem error={error} />
    </form>
  )
}

const NewCode = ({
  firstName,
  lastName,
  personalCode,
  sessionCode,
}: NewTrainee & { personalCode: string; sessionCode: string }) => {
  const words = useRef<HTMLParagraphElement>(null)
  // The form that had the focus is gone.
  useEffect(() => words.current?.focus(), [])
  return (
    <>
      <p ref={words} tabIndex={-1} className={styles.words}>
        {firstName} {lastName} peut se connecter avec ces deux codes.
      </p>
      <dl className={styles.codes}>
        <dt>Code de la session</dt>
        <dd>{sessionCode}</dd>
        <dt>Code personnel</dt>
        <dd>{personalCode}</dd>
      </dl>
    </>
  )
}
