import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Navigate } from 'react-router'

import { paths } from '../content/paths.ts'
import { Skeleton } from '../design/skeleton.tsx'
import { journeyQuery } from '../journey/queries.ts'
import { holdsSomething, useOutbox } from '../outbox/outbox.ts'
import type { Me } from '../people/contract.ts'
import { meQuery } from '../people/queries.ts'
import { signInPath } from '../people/sign-in-again.tsx'
import { useReturnPath } from './use-return-path.ts'

export const Home = () => <Elsewhere path={homeOf(useSuspenseQuery(meQuery).data)} />

/** Lets a page show to those it is for, and leads anybody else to the sign-in or home. */
export const Reader = ({ role, children }: { role: Me['role']; children: ReactNode }) => {
  const { data: me } = useSuspenseQuery(meQuery)
  const returnPath = useReturnPath()
  const isAwaited = useOutbox(holdsSomething)
  if (me === null) {
    const why = role === 'trainee' && isAwaited ? 'reponses-en-attente' : undefined
    return <Elsewhere path={signInPath(role, returnPath, why)} />
  }
  if (me.role !== role) return <Elsewhere path={homeOf(me)} />
  return role === 'trainee' ? <WithJourney>{children}</WithJourney> : children
}

/** A trainee's pages show with their journey: read once here, and again by each page when it is old. */
const WithJourney = ({ children }: { children: ReactNode }) => {
  useSuspenseQuery({ ...journeyQuery, refetchOnMount: false })
  return children
}

/** Where a person begins. */
export const homeOf = (who: Me | null): string =>
  who === null ? paths.programme : who.role === 'trainee' ? paths.now : paths.trainingSessions

const Elsewhere = ({ path }: { path: string }) => (
  <>
    <Navigate to={path} replace />
    <Skeleton lines={5} />
  </>
)
