import { Link, useSearchParams } from 'react-router'

import { paths } from '../content/paths.ts'
import { PageTitle } from '../design/page-title.tsx'
import { CodesForm } from './codes-form.tsx'
import { signInTrainee } from './contract.ts'
import { WhyHere } from './sign-in-again.tsx'
import styles from './sign-in.module.css'
import { useSignIn } from './use-sign-in.ts'

/**
 * A link may carry the session's code, `?session=…`; never the personal one, which would stay in
 * the browser's history.
 */
export const Component = () => {
  const [search] = useSearchParams()
  const signingIn = useSignIn(signInTrainee)
  return (
    <div className={styles['page']}>
      <title>Rejoindre ma session – Parcours</title>
      <PageTitle below="Votre formateur vous a remis deux codes. Majuscules, espaces et tirets sont sans importance.">
        Rejoindre ma session
      </PageTitle>
      {!signingIn.isPending && !signingIn.isSuccess && <WhyHere />}
      <CodesForm
        sessionCode={search.get('session') ?? undefined}
        onCodes={(codes) => signingIn.mutate(codes)}
        isSending={signingIn.isPending}
        error={signingIn.error}
      />
      <p className={styles['other']}>
        Vous animez la formation&#160;? <Link to={paths.trainerSignIn}>Connexion formateur</Link>
      </p>
    </div>
  )
}
