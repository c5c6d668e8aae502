import { Link, useRevalidator, useRouteError } from 'react-router'

import { paths } from '../content/paths.ts'
import { Button } from '../design/button.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { Problem, problemSentences } from '../kernel/problem.ts'
import { queryClient } from './query-client.ts'

/** What went wrong, whose turn it is, and a way to try again. A cut network is not a verdict. */
export const RouteError = () => {
  const error = useRouteError()
  const revalidator = useRevalidator()
  const problem = error instanceof Problem ? error : null
  const tryAgain = async () => {
    await queryClient.resetQueries()
    // A page whose code never arrived can only come with a fresh page.
    if (problem === null) location.reload()
    else await revalidator.revalidate()
  }
  return (
    <>
      <title>Problème – Parcours</title>
      <PageTitle>{titleOf(problem)}</PageTitle>
      <p>{problem?.message ?? problemSentences.unexpected}</p>
      <p>Ce que vous avez saisi est gardé sur cet appareil et sera envoyé dès que possible.</p>
      <p>
        <Button onClick={() => void tryAgain()} pending={revalidator.state === 'loading'}>
          Réessayer
        </Button>
      </p>
      <p>
        <Link to={problem?.code === 'sign-in-required' ? paths.traineeSignIn : paths.home}>
          {problem?.code === 'sign-in-required' ? 'Se reconnecter' : 'Revenir à l’accueil'}
        </Link>
      </p>
    </>
  )
}

const titleOf = (problem: Problem | null): string => {
  if (problem?.code === 'unreachable') return 'Serveur injoignable'
  if (problem?.code === 'not-found') return 'Élément introuvable'
  return 'Un problème est survenu'
}
