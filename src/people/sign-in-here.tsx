import { lazy, Suspense, useEffect, useState } from 'react'

import { LateDialog } from '../design/late-dialog.tsx'
import { pageTitleId } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { signInTrainee } from './contract.ts'
import { useSignIn } from './use-sign-in.ts'

/** Fetched by who needs it: the pages of the course have no form of their own. */
const CodesForm = lazy(() => import('./codes-form.tsx').then((form) => ({ default: form.CodesForm })))

/** For a trainee whose sign-in ended while answering: signing in again without leaving the page. @param personId whose page it is */
export const SignInHere = ({ personId, className }: { personId: string; className?: string | undefined }) => {
  const [open, setOpen] = useState(false)
  const signingIn = useSignIn(signInTrainee, { stayFor: personId })
  const isDone = signingIn.isSuccess
  // The button that opened the dialog goes away with what waited: the focus would be nowhere.
  useEffect(() => {
    if (isDone) return () => document.getElementById(pageTitleId)?.focus({ preventScroll: true })
  }, [isDone])
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        Me reconnecter
      </button>
      <LateDialog open={open} onClose={() => setOpen(false)} title="Me reconnecter" closeLabel="Plus tard">
        <p>Vos réponses partiront aussitôt et vous resterez sur cette page.</p>
        <Suspense fallback={<Skeleton lines={4} />}>
          <CodesForm
            onCodes={(codes) => signingIn.mutate(codes, { onSuccess: () => setOpen(false) })}
            isSending={signingIn.isPending}
            error={signingIn.error}
          />
        </Suspense>
      </LateDialog>
    </>
  )
}
