import { useMutation, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'

import { demonstrationSession, demonstrationTrainees, demonstrationTrainer } from '../server/demonstration/people.ts'
import { callApi } from '../src/kernel/call-api.ts'
import { signInTrainee, signInTrainer } from '../src/people/contract.ts'
import { meQuery } from '../src/people/queries.ts'
import styles from './demonstration-banner.module.css'
import { hearRestart } from './restart.ts'
import { demonstrationPassword } from './scenarios/demonstration-access.ts'

/** Says that nothing here is real, and lets one person be everybody. */
export const DemonstrationBanner = () => {
  useEffect(() => hearRestart(), [])
  return (
    <aside className={styles['banner']} aria-label="Démonstration">
      <p className={styles['sentence']}>
        <strong>Démonstration.</strong> Tout reste dans ce navigateur ; rien n’a de valeur probante.
      </p>
      <PersonaSwitch />
      <Restart />
    </aside>
  )
}

/** Arrow keys choose in the list; only the button changes who one is. */
const PersonaSwitch = () => {
  const { data: me = null } = useQuery(meQuery)
  const [chosen, setChosen] = useState<string | null>(null)
  const becoming = useMutation({ mutationFn: become, onSuccess: (path) => location.assign(path) })
  const isListed = me === null || personas.some(({ id }) => id === me.id)
  const value = chosen ?? me?.id ?? ''
  return (
    <form
      className={styles['persona']}
      onSubmit={(event) => {
        event.preventDefault()
        if (personas.some(({ id }) => id === value)) becoming.mutate(value)
      }}
    >
      <label>
        <span>Voir en tant que</span>
        <select value={value} onChange={({ target }) => setChosen(target.value)}>
          {me === null && <option value="">Choisir…</option>}
          {!isListed && <option value={me.id}>{me.name}</option>}
          {personas.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={styles['reset']}>
        Voir
      </button>
      {becoming.isError && <span role="alert">{becoming.error.message}</span>}
    </form>
  )
}

const personas = [
  { id: demonstrationTrainer.trainerId, name: `${demonstrationTrainer.name}, formatrice` },
  ...demonstrationTrainees.map(({ traineeId, firstName, lastName }) => ({
    id: traineeId as string,
    name: `${firstName} ${lastName}`,
  })),
]

/** @returns where that person's day begins */
const become = async (id: string): Promise<string> => {
  const trainee = demonstrationTrainees.find(({ traineeId }) => traineeId === id)
  const { code: sessionCode, trainingSessionId } = demonstrationSession
  if (trainee) {
    await callApi(signInTrainee, { body: { sessionCode, personalCode: trainee.personalCode } })
    return '/maintenant'
  }
  await callApi(signInTrainer, { body: { email: demonstrationTrainer.email, password: demonstrationPassword } })
  return `/formateur/sessions/${trainingSessionId}`
}

/** Loaded when it is asked for: most visits begin nothing again. */
const RestartDialog = lazy(() => import('./restart-dialog.tsx'))

const Restart = () => {
  const [isAsked, setIsAsked] = useState(false)
  return (
    <>
      <button type="button" className={styles['reset']} onClick={() => setIsAsked(true)}>
        Recommencer à zéro
      </button>
      {isAsked && (
        <Suspense>
          <RestartDialog onClose={() => setIsAsked(false)} />
        </Suspense>
      )}
    </>
  )
}
