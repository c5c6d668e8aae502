import { useLocation } from 'react-router'

import { paths } from '../content/paths.ts'
import { Notice } from '../design/notice.tsx'
import { Problem, problemSentences } from '../kernel/problem.ts'

/** Why a trainer's command was not recorded, and what to do. A cut network is not a refusal. */
export const TrainerProblem = ({ error }: { error: Error | null }) => {
  if (error === null) return null
  const code = codeOf(error)
  if (code === 'unreachable')
    return (
      <Notice kind="waiting" word="Pas encore enregistré">
        {problemSentences.unreachable} Ce que vous avez saisi est toujours là : recommencez dès que le réseau revient.
      </Notice>
    )
  if (code === 'sign-in-required')
    return (
      <Notice kind="waiting" word="Pas encore enregistré">
        Votre connexion a expiré. <SignInAgain />, puis recommencez ici.
      </Notice>
    )
  return <Notice kind="refused">{sentenceOf(error)}</Notice>
}

/** Why nothing new comes to a page that is live: nobody gave anything, and the stamp beside says that the network is gone. */
export const WhyLost = ({ isLost, error }: { isLost: boolean; error: Error | null }) => {
  if (!isLost || error === null || codeOf(error) === 'unreachable') return null
  if (codeOf(error) === 'sign-in-required')
    return (
      <Notice kind="waiting" word="Votre connexion a expiré">
        <SignInAgain />, puis revenez ici.
      </Notice>
    )
  return <Notice kind="refused">{sentenceOf(error)}</Notice>
}

const SignInAgain = () => {
  const { pathname } = useLocation()
  return (
    <a href={`${paths.trainerSignIn}?retour=${encodeURIComponent(pathname)}`} target="_blank" rel="noreferrer">
      Reconnectez-vous dans un nouvel onglet
    </a>
  )
}

const codeOf = (error: Error) => (error instanceof Problem ? error.code : 'unexpected')

export const sentenceOf = (error: Error): string =>
  error instanceof Problem ? error.message : problemSentences.unexpected
