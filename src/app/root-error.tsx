import { useQuery } from '@tanstack/react-query'

import { meQuery } from '../people/queries.ts'
import { Brand } from './brand.tsx'
import type { Failure } from './catch.tsx'
import header from './header.module.css'
import { RouteError } from './route-error.tsx'
import styles from './shell.module.css'
import { useOutboxOf } from './use-outbox-of.ts'

/** In the place of the shell, when it can't show: what waits on this device goes on being sent. */
export const RootError = (failure: Failure) => {
  const { data: me, dataUpdatedAt } = useQuery(meQuery)
  useOutboxOf(me, dataUpdatedAt)
  return (
    <>
      <header className={header['header']}>
        <div className={header['bar']}>
          <Brand />
        </div>
      </header>
      <main className={styles['main']}>
        <RouteError {...failure} />
      </main>
    </>
  )
}
