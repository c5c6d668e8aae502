import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { Link } from 'react-router'

import { paths } from '../content/paths.ts'
import { Button } from '../design/button.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { callApi } from '../kernel/call-api.ts'
import { Problem, problemSentences } from '../kernel/problem.ts'
import { getMe } from '../people/contract.ts'

/**
 * A page whose code never arrived can only come with a fresh document, and that one only once the
 * server answers: asked for before, it would end the app. @param children what else there is to say
 */
export const CodeMissing = ({ children }: { children: ReactNode }) => {
  const [isTrying, setTrying] = useState(false)
  const tryAgain = useCallback(async () => {
    setTrying(true)
    if (await isServerThere()) return location.reload()
    setTrying(false)
  }, [])
  useEffect(() => {
    const again = () => void tryAgain()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [tryAgain])
  return (
    <>
      <title>Problème – Parcours</title>
      <PageTitle>Serveur injoignable</PageTitle>
      <p>{problemSentences.unreachable}</p>
      {children}
      <p>
        <Button onClick={() => void tryAgain()} pending={isTrying}>
          Réessayer
        </Button>
      </p>
      <p>
        <Link to={paths.home}>Revenir à l’accueil</Link>
      </p>
    </>
  )
}

/** Whatever it answers. */
const isServerThere = (): Promise<boolean> =>
  callApi(getMe).then(
    () => true,
    (error: unknown) => !(error instanceof Problem && error.code === 'unreachable'),
  )
