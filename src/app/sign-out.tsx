import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'

import { dropAllDrafts } from '../assessment/quiz-drafts.ts'
import { paths } from '../content/paths.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Notice } from '../design/notice.tsx'
import { callApi } from '../kernel/call-api.ts'
import { emptyOutbox, outboxEmptied, useOutbox, waiting } from '../outbox/outbox.ts'
import { type Me, signOut } from '../people/contract.ts'
import { meQuery } from '../people/queries.ts'
import { queryClient } from './query-client.ts'
import styles from './shell.module.css'

/** « Terminer » leaves nothing of this person on the device: the next one starts clean. */
export const SignOut = ({ me }: { me: Me }) => {
  const [open, setOpen] = useState(false)
  const navigate = useNavigate()
  const waitingCount = useOutbox((state) => waiting(state).length)

  const leaving = useMutation({
    mutationFn: async () => {
      if (me.role === 'trainee' && !(await outboxEmptied(4000))) throw new Error('answers are waiting')
      await callApi(signOut)
      if (me.role === 'trainee') {
        emptyOutbox(me.id)
        dropAllDrafts()
      }
    },
    onSuccess: async () => {
      setOpen(false)
      await navigate(me.role === 'trainee' ? paths.traineeSignIn : paths.trainerSignIn)
      queryClient.clear()
      queryClient.setQueryData(meQuery.queryKey, null)
    },
  })

  return (
    <>
      <button type="button" className={styles['signOut']} onClick={() => setOpen(true)}>
        <span className={styles['name']}>{me.name}</span>
        <span>Terminer</span>
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Terminer sur cet appareil"
        closeLabel="Rester"
        actions={
          <Button onClick={() => leaving.mutate()} pending={leaving.isPending}>
            Terminer
          </Button>
        }
      >
        <p>
          Vous êtes connecté comme <strong>{me.name}</strong>. Terminer efface de cet appareil tout ce qui vous
          concerne&#160;; vos réponses enregistrées restent sur le serveur et vous les retrouverez en vous reconnectant.
        </p>
        {leaving.isError && (
          <Notice kind="refused" word="Pas encore">
            {waitingCount > 0
              ? `${waitingCount} de vos réponses attendent encore le réseau. Restez sur cette page jusqu’à ce qu’elles soient enregistrées, puis recommencez.`
              : 'Le serveur est injoignable : la déconnexion n’a pas pu se faire. Réessayez dans un instant.'}
          </Notice>
        )}
      </Dialog>
    </>
  )
}
