import { useSearchParams } from 'react-router'

import { paths } from '../content/paths.ts'
import { Notice } from '../design/notice.tsx'
import { AlreadySignedIn } from './already-signed-in.tsx'
import type { Me } from './contract.ts'

/** `reponses-en-attente`: this device keeps answers that only a new sign-in can send. */
export type WhySignIn = 'expiration' | 'reponses-en-attente'

/** The sign-in page that comes back to an address of this app. @param why said there, when it was not asked for */
export const signInPath = (role: Me['role'], returnTo: string, why?: WhySignIn): string => {
  const search = new URLSearchParams({ retour: returnTo, ...(why === undefined ? {} : { motif: why }) })
  return `${role === 'trainee' ? paths.traineeSignIn : paths.trainerSignIn}?${search}`
}

export const isSignInPage = (pathname: string): boolean =>
  pathname === paths.traineeSignIn || pathname === paths.trainerSignIn

/** Why one is on the sign-in page, when one did not choose to be. */
export const WhyHere = () => {
  const why = useSearchParams()[0].get('motif')
  if (why === 'reponses-en-attente')
    return (
      <Notice kind="waiting" word="Votre connexion a expiré. Vos réponses sont gardées sur cet appareil.">
        Reconnectez-vous : elles seront envoyées aussitôt et vous reviendrez où vous étiez.
      </Notice>
    )
  if (why === 'expiration')
    return (
      <Notice kind="waiting" word="Votre connexion a expiré.">
        Reconnectez-vous pour revenir où vous étiez.
      </Notice>
    )
  return <AlreadySignedIn />
}
