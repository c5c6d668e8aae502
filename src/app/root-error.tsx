import { host } from '#host'
import { useQuery } from '@tanstack/react-query'

import { meQuery } from '../people/queries.ts'
import { Brand } from './brand.tsx'
import header from './header.module.css'
import { RouteError } from './route-error.tsx'
import styles from './shell.module.css'
import { useOutboxOf } from './use-outbox-of.ts'

/** In the place of the shell, when it can't show: what waits on this device goes on being sent. */
export const RootError = () => {
  const { data: me } = useQuery(meQuery)
  useOutboxOf(me)
  const Banner = host.Banner
  return (
    <>
      {Banner !== null && <Banner />}
      <header className={header['header']}>
        <div className={header['bar']}>
          <Brand />
        </div>
      </header>
      <main className={styles['main']}>
        <RouteError />
      </main>
    </>
  )
}
