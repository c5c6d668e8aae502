import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'

import { paths } from '../content/paths.ts'
import { Button } from '../design/button.tsx'
import { LateDialog } from '../design/late-dialog.tsx'
import { Notice } from '../design/notice.tsx'
import { actAs, callApi } from '../kernel/call-api.ts'
import { tellOtherTabs } from '../kernel/other-tabs.ts'
import { emptyOutbox, outboxEmptied, undecided, useOutbox, waiting } from '../outbox/outbox.ts'
import { type Me, getMe, signOut } from '../people/contract.ts'
import { meQuery } from '../people/queries.ts'
import styles from './header.module.css'
import { queryClient } from './query-client.ts'
import { SignInAgain } from './sign-in-again-link.tsx'
import { useQuiet } from '../kernel/use-quiet.ts'

/** Leaves nothing of this person on the device, in any of its tabs: the next one starts clean. */
export const SignOut = ({ me }: { me: Me }) => {
  const [open, setOpen] = useState(false)
  const isQuiet = useQuiet()
  const navigate = useNavigate()
  const waitingCount = useOutbox((state) => waiting(state).length)
  const undecidedCount = useOutbox((state) => undecided(state).length)
  const isSignedOut = useOutbox(({ sending }) => sending === 'signed-out')
  const words = me.role === 'trainee' ? traineeWords : trainerWords

  const leaving = useMutation({
    mutationFn: async () => {
      const { dropAllDrafts } = await import('../assessment/quiz-drafts.ts')
      if (me.role === 'trainee' && !(await outboxEmptied(4000))) throw new Error('answers are waiting')
      // One’s own of the two is on this device alone.
      if (me.role === 'trainee' && undecided(useOutbox.getState()).length > 0) throw new Error('a choice is open')
      // Somebody else may have signed in beside this tab: their sign-in is not ours to end.
      const signedIn = await callApi(getMe)
      if (signedIn === null || signedIn.id === me.id) {
        await callApi(signOut)
        tellOtherTabs(null)
      }
      if (me.role === 'trainee') {
        emptyOutbox(me.id)
        dropAllDrafts()
      }
      return signedIn?.id === me.id ? null : signedIn
    },
    onSuccess: async (signedIn) => {
      setOpen(false)
      actAs(signedIn?.id ?? null)
      queryClient.setQueryData(meQuery.queryKey, signedIn)
      await navigate(signedIn !== null ? paths.home : words.signInPath)
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] })
    },
  })

  return (
    <>
      <button type="button" className={styles['signOut']} onClick={() => setOpen(true)}>
        <span className={styles['name']}>{me.name}</span>
        <span>{leave}</span>
      </button>
      {(isQuiet || open) && (
        <LateDialog
          open={open}
          onClose={() => setOpen(false)}
          title={`${leave} de cet appareil`}
          closeLabel="Rester"
          actions={
            <Button onClick={() => leaving.mutate()} pending={leaving.isPending}>
              {leave}
            </Button>
          }
        >
          <p>
            Vous êtes connecté en tant que <strong>{me.name}</strong>. {words.consequence}
          </p>
          {leaving.isError && (
            <NotYet
              waitingCount={waitingCount}
              undecidedCount={undecidedCount}
              isSignedOut={isSignedOut}
              action={<SignInAgain onLeave={() => setOpen(false)} />}
            />
          )}
        </LateDialog>
      )}
    </>
  )
}

const NotYet = ({
  waitingCount,
  undecidedCount,
  isSignedOut,
  action,
}: {
  waitingCount: number
  undecidedCount: number
  isSignedOut: boolean
  action: ReactNode
}) => {
  if (waitingCount === 0 && undecidedCount > 0)
    return (
      <Notice kind="refused" word="Pas encore">
        {undecidedCount > 1 ? `${undecidedCount} de vos réponses attendent` : 'Une de vos réponses attend'} votre choix
        et n’{undecidedCount > 1 ? 'existent' : 'existe'} que sur cet appareil. Fermez cette fenêtre, choisissez
        laquelle garder, puis recommencez.
      </Notice>
    )
  if (waitingCount === 0)
    return (
      <Notice kind="refused" word="Pas encore">
        Le serveur est injoignable : la déconnexion n’a pas pu se faire. Réessayez dans un instant.
      </Notice>
    )
  const answers = waitingCount > 1 ? `${waitingCount} de vos réponses ne sont` : 'Une de vos réponses n’est'
  if (isSignedOut)
    return (
      <Notice kind="refused" word="Votre connexion a expiré." action={action}>
        {answers} pas encore enregistrée{waitingCount > 1 && 's'}. Reconnectez-vous, puis recommencez.
      </Notice>
    )
  return (
    <Notice kind="refused" word="Pas encore">
      {answers} pas encore enregistrée{waitingCount > 1 && 's'}. Restez sur cette page jusqu’au retour du réseau, puis
      recommencez.
    </Notice>
  )
}

const leave = 'Se déconnecter'

const traineeWords = {
  consequence:
    'Se déconnecter efface de cet appareil tout ce qui vous concerne ; vos réponses enregistrées restent sur le serveur et vous les retrouverez en vous reconnectant.',
  signInPath: paths.traineeSignIn,
}

const trainerWords = {
  consequence:
    'Vos sessions et vos validations restent sur le serveur ; il faudra votre mot de passe pour les revoir sur cet appareil.',
  signInPath: paths.trainerSignIn,
}
