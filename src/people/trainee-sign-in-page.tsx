import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { Link, useSearchParams } from 'react-router'
import type * as z from 'zod/mini'

import { paths } from '../content/paths.ts'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { Notice } from '../design/notice.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { useHydrated } from '../kernel/use-hydrated.ts'
import { signInTrainee, signInTraineeBody } from './contract.ts'
import { WhyHere } from './sign-in-again.tsx'
import styles from './sign-in.module.css'
import { useSignIn } from './use-sign-in.ts'

type Codes = z.input<typeof signInTraineeBody>

/**
 * Two short codes, given by the trainer. A link may carry the session's, `?session=…`; never the
 * personal one, which would stay in the browser's history.
 */
export const Component = () => {
  const [search] = useSearchParams()
  const { register, handleSubmit, formState } = useForm<Codes>({
    resolver: zodResolver(signInTraineeBody),
    // No others: what was typed before the page could act stays.
    defaultValues: { sessionCode: search.get('session') ?? undefined },
  })
  const signingIn = useSignIn(signInTrainee)
  const isHydrated = useHydrated()
  return (
    <div className={styles['page']}>
      <title>Rejoindre ma session – Parcours</title>
      <PageTitle below="Votre formateur vous a remis deux codes. Majuscules, espaces et tirets sont sans importance.">
        Rejoindre ma session
      </PageTitle>
      {!signingIn.isPending && !signingIn.isSuccess && <WhyHere />}
      <form method="post" noValidate onSubmit={(event) => void handleSubmit((codes) => signingIn.mutate(codes))(event)}>
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
        {signingIn.isError && (
          <Notice kind="refused" word="Connexion impossible">
            {signingIn.error.message}
          </Notice>
        )}
        {/* Sent by the browser alone, the codes would be lost. */}
        <Button type="submit" disabled={!isHydrated} pending={signingIn.isPending}>
          Rejoindre
        </Button>
      </form>
      <p className={styles['other']}>
        Vous animez la formation&#160;? <Link to={paths.trainerSignIn}>Connexion formateur</Link>
      </p>
    </div>
  )
}
