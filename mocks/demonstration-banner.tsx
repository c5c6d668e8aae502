import { useState } from 'react'

import { demonstrationSession, demonstrationTrainees, demonstrationTrainer } from '../server/demonstration/people.ts'
import { callApi } from '../src/kernel/call-api.ts'
import { signInTrainee, signInTrainer } from '../src/people/contract.ts'
import styles from './demonstration-banner.module.css'
import { databaseName, demonstrationPassword } from './scenarios/demonstration-access.ts'

/** Says that nothing here is real, and lets one person be everybody. */
export const DemonstrationBanner = () => {
  const [persona, setPersona] = useState('')

  const become = async (id: string) => {
    setPersona(id)
    const trainee = demonstrationTrainees.find(({ traineeId }) => traineeId === id)
    if (trainee) {
      const { code: sessionCode } = demonstrationSession
      await callApi(signInTrainee, { body: { sessionCode, personalCode: trainee.personalCode } })
      location.assign('/maintenant')
    } else if (id === demonstrationTrainer.trainerId) {
      const { email } = demonstrationTrainer
      await callApi(signInTrainer, { body: { email, password: demonstrationPassword } })
      location.assign(`/formateur/sessions/${demonstrationSession.trainingSessionId}`)
    }
  }

  return (
    <aside className={styles['banner']} aria-label="Démonstration">
      <p className={styles['sentence']}>
        <strong>Démonstration.</strong> Tout reste dans ce navigateur ; rien n’a de valeur probante.
      </p>
      <label className={styles['persona']}>
        <span>Voir en tant que</span>
        <select value={persona} onChange={(event) => void become(event.target.value)}>
          <option value="">Choisir…</option>
          <option value={demonstrationTrainer.trainerId}>{demonstrationTrainer.name}, formatrice</option>
          {demonstrationTrainees.map(({ traineeId, firstName, lastName }) => (
            <option key={traineeId} value={traineeId}>
              {firstName} {lastName}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={styles['reset']} onClick={restart}>
        Recommencer à zéro
      </button>
    </aside>
  )
}

const restart = () => {
  if (!window.confirm('Effacer la démonstration de ce navigateur et la recommencer ?')) return
  sessionStorage.clear()
  localStorage.clear()
  // The open connections close when they hear of the deletion; the page then starts afresh.
  const deletion = indexedDB.deleteDatabase(databaseName)
  deletion.onsuccess = deletion.onerror = () => location.assign('/')
}
