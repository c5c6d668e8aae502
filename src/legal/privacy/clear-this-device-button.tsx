import { useState } from 'react'

import { paths } from '../../content/paths.ts'
import { Button, buttonClass } from '../../design/button.tsx'
import { Notice } from '../../design/notice.tsx'
import { clearThisDevice } from '../clear-this-device.ts'

/** Asks once, empties this browser, and says so. */
export const ClearThisDevice = () => {
  const [state, setState] = useState<'asked' | 'clearing' | 'done' | 'not-asked'>('not-asked')
  const clear = async () => {
    setState('clearing')
    await clearThisDevice()
    setState('done')
  }
  if (state === 'done')
    return (
      <Notice
        kind="done"
        // A whole new page: what this one still holds in memory goes with it.
        action={
          <a href={paths.home} className={buttonClass('quiet')}>
            Revenir à l’accueil
          </a>
        }
      >
        Ce poste ne garde plus rien de Parcours : connexion, réponses en attente, réponses et décisions commencées,
        réglages. Fermez l’onglet, ou revenez à l’accueil.
      </Notice>
    )
  if (state === 'not-asked')
    return (
      <Button look="quiet" onClick={() => setState('asked')}>
        Effacer les données de ce poste
      </Button>
    )
  return (
    <Notice
      kind="waiting"
      word="Avant d’effacer"
      action={
        <Button look="danger" pending={state === 'clearing'} onClick={() => void clear()}>
          Effacer maintenant
        </Button>
      }
    >
      Toutes les lignes du tableau disparaissent de ce navigateur, pour toutes les personnes qui s’y sont connectées.
      Les réponses qui attendent encore le réseau seraient perdues ; celles qui sont enregistrées restent sur le
      serveur.
    </Notice>
  )
}
