import type { Query, QueryKey } from '@tanstack/react-query'
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'

import { paths } from '../content/paths.ts'
import { Button, buttonClass } from '../design/button.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { MissingCode } from '../kernel/missing-code.ts'
import { Problem, problemSentences } from '../kernel/problem.ts'
import { holdsSomething, useOutbox } from '../outbox/outbox.ts'
import { meQuery } from '../people/queries.ts'
import { signInPath } from '../people/sign-in-again.tsx'
import type { Failure } from './catch.tsx'
import { CodeMissing } from './code-missing.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { queryClient } from './query-client.ts'
import { useReturnPath } from './use-return-path.ts'

/** Soon enough that a trainee does not leave, seldom enough for a class that comes back all at once. */
const retryEveryMs = 5000

/** What went wrong, whose turn it is, and a way to try again. A cut network is not a verdict. */
export const RouteError = ({ error, tryAgain }: Failure) => {
  const problem = error instanceof Problem ? error : null
  if (problem?.code === 'unknown-route') return <NotFoundPage />
  if (problem?.code === 'not-found') return <NotFound />
  if (problem?.code === 'sign-in-required') return <SignInAgain />
  if (error instanceof MissingCode)
    return (
      <CodeMissing>
        <WhatWaits />
      </CodeMissing>
    )
  return <Trouble problem={problem} show={tryAgain} />
}

const NotFound = () => (
  <>
    <title>Élément introuvable – Parcours</title>
    <PageTitle>Élément introuvable</PageTitle>
    <p>Cette page n’existe pas ou n’est pas la vôtre.</p>
    <p>
      <Link to={paths.home}>Revenir à l’accueil</Link>
    </p>
  </>
)

const SignInAgain = () => {
  const returnPath = useReturnPath()
  const awaited = useOutbox(holdsSomething)
  const me = queryClient.getQueryData(meQuery.queryKey)
  const why = awaited && me?.role !== 'trainer' ? 'reponses-en-attente' : 'expiration'
  return (
    <>
      <title>Connexion expirée – Parcours</title>
      <PageTitle>Votre connexion a expiré</PageTitle>
      <p>Cette page s’affichera dès que vous serez reconnecté.</p>
      <WhatWaits />
      <p>
        <Link to={signInPath(me?.role ?? 'trainee', returnPath, why)} className={buttonClass()}>
          Me reconnecter
        </Link>
      </p>
    </>
  )
}

const Trouble = ({ problem, show }: { problem: Problem | null; show: () => void }) => {
  const { tryAgain, isTrying } = useTryAgain(problem, show)
  return (
    <>
      <title>Problème – Parcours</title>
      <PageTitle>{problem?.code === 'unreachable' ? 'Serveur injoignable' : 'Un problème est survenu'}</PageTitle>
      <p>{problem?.message ?? problemSentences.unexpected}</p>
      <WhatWaits />
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

const WhatWaits = () => {
  const something = useOutbox(holdsSomething)
  const isMine = useOutbox(({ owner }) => owner !== null)
  if (!something) return null
  return isMine ? (
    <p>Ce que vous avez saisi est gardé sur cet appareil et sera envoyé dès que possible.</p>
  ) : (
    <p>Les réponses qui attendent sur cet appareil y sont gardées et seront envoyées dès que possible.</p>
  )
}

/** Reads again what could not be read, then shows the page; by itself, again and again, while the server is unreachable. */
const useTryAgain = (problem: Problem | null, show: () => void) => {
  const [isTrying, setTrying] = useState(false)
  const trying = useRef(false)
  const isUnreachable = problem?.code === 'unreachable'
  const isOfOurs = problem !== null

  const tryAgain = useCallback(async () => {
    // What broke in the page itself can only be mended by a fresh one.
    if (!isOfOurs) return location.reload()
    if (trying.current) return
    trying.current = true
    setTrying(true)
    // What was read before the network went is still right; after a refusal only who is signed in is.
    if (isUnreachable) await queryClient.refetchQueries({ predicate: isUnreached })
    else
      await queryClient.resetQueries({
        predicate: ({ queryKey, state }) => !isMe(queryKey) || state.data === undefined,
      })
    trying.current = false
    setTrying(false)
    if (!queryClient.getQueryCache().getAll().some(isUnreached)) startTransition(show)
  }, [isOfOurs, isUnreachable, show])

  useEffect(() => {
    if (!isUnreachable) return
    const again = () => void tryAgain()
    const timer = setInterval(again, retryEveryMs)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [isUnreachable, tryAgain])

  return { tryAgain, isTrying }
}

const isUnreached = ({ state: { data, error } }: Query) =>
  data === undefined && error instanceof Problem && error.code === 'unreachable'

const isMe = (queryKey: QueryKey) => queryKey[0] === meQuery.queryKey[0]
