import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useForm } from 'react-hook-form'

import { type Arrangements, arrangementsSchema, meansLabels, meansSchema } from '../../assessment/arrangements.ts'
import { Choice, Choices } from '../../design/choices.tsx'
import { Field } from '../../design/field.tsx'
import { TrainerProblem } from '../../training-session/trainer-problem.tsx'

/** Time, then means, as a plain list: there is no field for a reason. */
export const ArrangementsForm = ({
  id,
  known,
  error,
  onSend,
}: {
  id: string
  known: Arrangements
  error: Error | null
  onSend: (arrangements: Arrangements) => void
}) => {
  const { register, handleSubmit, formState } = useForm<Arrangements>({
    resolver: standardSchemaResolver(arrangementsSchema),
    defaultValues: known,
  })
  return (
    <form id={id} noValidate onSubmit={(event) => void handleSubmit((body) => onSend(body))(event)}>
      <Field
        label="Minutes de plus à l’évaluation finale"
        hint="S’ajoutent à la durée du groupe, tentative en cours comprise ; sans effet si le groupe n’a pas de limite."
        inputMode="numeric"
        autoComplete="off"
        error={formState.errors.extraMinutes?.message}
        {...register('extraMinutes', { setValueAs: (text: unknown) => Number(String(text).replace(',', '.')) })}
      />
      <Choices legend="Limite de temps">
        <Choice type="checkbox" {...register('hasNoTimeLimit')}>
          Sans limite, quelle que soit la durée du groupe
        </Choice>
      </Choices>
      <Choices legend="Autres aménagements">
        {meansSchema.options.map((one) => (
          <Choice key={one} type="checkbox" value={one} {...register('means')}>
            {meansLabels[one]}
          </Choice>
        ))}
      </Choices>
      <TrainerProblem error={error} />
    </form>
  )
}
