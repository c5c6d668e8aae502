import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type * as z from 'zod/mini'

import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { Notice } from '../design/notice.tsx'
import { useHydrated } from '../kernel/use-hydrated.ts'
import { signInTraineeBody } from './contract.ts'

type Codes = z.input<typeof signInTraineeBody>

/**
 * Two short codes, given by the trainer; what was typed stays when they are refused.
 * @param sessionCode the session's, where it is known already
 */
export const CodesForm = ({
  sessionCode,
  onCodes,
  isSending,
  error,
}: {
  sessionCode?: string | undefined
  onCodes: (codes: Codes) => void
  isSending: boolean
  error: Error | null
}) => {
  const { register, handleSubmit, formState } = useForm<Codes>({
    resolver: zodResolver(signInTraineeBody),
    // No others: what was typed before the page could act stays.
    defaultValues: { sessionCode },
  })
  const isHydrated = useHydrated()
  return (
    <form method="post" noValidate onSubmit={(event) => void handleSubmit(onCodes)(event)}>
      <Field
        label="Code de session"
        hint="Commun à tout le groupe, par exemple RCL-DEMO"
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        error={formState.errors.sessionCode?.message}
        {...register('sessionCode')}
      />
      <Field
        label="Code personnel"
        hint="Le vôtre, par exemple ABCD-2345"
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        error={formState.errors.personalCode?.message}
        {...register('personalCode')}
      />
      {error !== null && (
        <Notice kind="refused" word="Connexion impossible">
          {error.message}
        </Notice>
      )}
      {/* Sent by the browser alone, the codes would be lost. */}
      <Button type="submit" disabled={!isHydrated} pending={isSending}>
        Rejoindre
      </Button>
    </form>
  )
}
