import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useForm } from 'react-hook-form'
import type * as z from 'zod/mini'

import { Field } from '../design/field.tsx'
import { newTraineeSchema } from './contract.ts'
import { TrainerProblem } from './trainer-problem.tsx'

export type NewTrainee = z.input<typeof newTraineeSchema>

/** Who somebody is, as the attestation will name them; sent by a button that names the form's id. */
export const TraineeForm = ({
  id,
  known = { firstName: '', lastName: '', company: '' },
  error,
  onSend,
}: {
  id: string
  known?: NewTrainee
  error: Error | null
  onSend: (trainee: NewTrainee) => void
}) => {
  const { register, handleSubmit, formState } = useForm<NewTrainee>({
    resolver: standardSchemaResolver(newTraineeSchema),
    defaultValues: known,
  })
  const { errors } = formState
  return (
    <form id={id} noValidate onSubmit={(event) => void handleSubmit((trainee) => onSend(trainee))(event)}>
      <Field label="Prénom" autoComplete="off" error={errors.firstName?.message} {...register('firstName')} />
      <Field label="Nom" autoComplete="off" error={errors.lastName?.message} {...register('lastName')} />
      <Field label="Entreprise" optional autoComplete="off" error={errors.company?.message} {...register('company')} />
      <TrainerProblem error={error} />
    </form>
  )
}
