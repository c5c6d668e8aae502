import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { Link } from 'react-router'
import type * as z from 'zod/mini'

import { paths } from '../content/paths.ts'
import { Button } from '../design/button.tsx'
import { Field } from '../design/field.tsx'
import { Notice } from '../design/notice.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { useHydrated } from '../kernel/use-hydrated.ts'
import { signInTrainer, signInTrainerBody } from './contract.ts'
import { WhyHere } from './sign-in-again.tsx'
import styles from './sign-in.module.css'
import { useSignIn } from './use-sign-in.ts'

export const Component = () => {
  const { register, handleSubmit, formState } = useForm<z.input<typeof signInTrainerBody>>({
    resolver: zodResolver(signInTrainerBody),
  })
  const signingIn = useSignIn(signInTrainer)
  const isHydrated = useHydrated()
  return (
    <div className={styles['page']}>
      <title>Connexion formateur – Parcours</title>
      <PageTitle>Connexion formateur</PageTitle>
      {!signingIn.isPending && !signingIn.isSuccess && <WhyHere />}
      <form method="post" noValidate onSubmit={(event) => void handleSubmit((given) => signingIn.mutate(given))(event)}>
        <Field
          label="Adresse e-mail"
          type="email"
          autoComplete="username"
          error={formState.errors.email?.message}
          {...register('email')}
        />
        <Field
          label="Mot de passe"
          type="password"
          autoComplete="current-password"
          error={formState.errors.password?.message}
          {...register('password')}
        />
        {signingIn.isError && (
          <Notice kind="refused" word="Connexion impossible">
            {signingIn.error.message}
          </Notice>
        )}
        <Button type="submit" disabled={!isHydrated} pending={signingIn.isPending}>
          Se connecter
        </Button>
      </form>
      <p className={styles['other']}>
        Vous suivez la formation&#160;? <Link to={paths.traineeSignIn}>Rejoindre ma session</Link>
      </p>
    </div>
  )
}
