import { useLocation } from 'react-router'

import { paths } from '../content/paths.ts'
import { Notice } from '../design/notice.tsx'
import { Problem, problemSentences } from '../kernel/problem.ts'

/** Why a trainer's command was not recorded, and what to do. A cut network is not a refusal. */
export const TrainerProblem = ({ error }: { error: Error | null }) => {
  const { pathname } = useLocation()
  if (error === null) return null
  const code = error instanceof Problem ? error.code : 'unexpected'
  if (code === 'unreachable')
    return (
      <Notice kind="waiting" word="Pas encore enregistré">
        {problemSentences.unreachable} Ce que vous avez saisi est toujours là : recommencez dès que le réseau revient.
      </Notice>
    )
  if (code === 'sign-in-required')
    return (
      <Notice kind="waiting" word="Pas encore enregistré">
        Votre connexion a expiré.{' '}
        <a href={`${paths.trainerSignIn}?retour=${encodeURIComponent(pathname)}`} target="_blank" rel="noreferrer">
          Reconnectez-vous dans un nouvel onglet
        </a>
        , puis recommencez ici.
      </Notice>
    )
  return <Notice kind="refused">{sentenceOf(error)}</Notice>
}

export const sentenceOf = (error: Error): string =>
  error instanceof Problem ? error.message : problemSentences.unexpected
