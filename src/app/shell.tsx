import { host } from '#host'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'

import { paths } from '../content/paths.ts'
import { pageTitleId } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { meQuery } from '../people/queries.ts'
import { Header } from './header.tsx'
import styles from './shell.module.css'
import { useJourneyTail } from './use-journey-tail.ts'
import { useOtherTabs } from './use-other-tabs.ts'
import { useOutboxOf } from './use-outbox-of.ts'

/** Around every page: the header, the footer, and what this device does for who is signed in. */
export const Shell = () => {
  const { data, dataUpdatedAt } = useQuery(meQuery)
  const me = data ?? null
  const navigation = useNavigation()
  useOutboxOf(data)
  useOtherTabs(data && data.id)
  useFocusOnNavigation()
  const Banner = host.Banner
  return (
    <>
      <a href="#contenu" className="visually-hidden">
        Aller au contenu
      </a>
      {Banner !== null && <Banner />}
      <Header me={me} />
      {me?.role === 'trainee' && <TraineeDevice key={`${me.id}/${dataUpdatedAt}`} />}
      <main id="contenu" className={styles['main']} aria-busy={navigation.state === 'loading' || undefined}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  )
}

const Footer = () => (
  <footer className={styles['footer']}>
    <nav aria-label="Informations légales">
      <Link to={paths.accessibility}>Accessibilité : non auditée</Link>
      <Link to={paths.privacy}>Données personnelles</Link>
      <Link to={paths.notice}>Mentions légales</Link>
      <Link to={paths.termsOfSale}>Conditions générales de vente</Link>
    </nav>
  </footer>
)

/** What this device does for the trainee who is signed in, anew after each sign-in: an expired one ends the tail. */
const TraineeDevice = () => {
  useJourneyTail()
  return null
}

/** A new address is a new page: its title takes the focus, so that a screen reader says where one is. */
const useFocusOnNavigation = () => {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    document.getElementById(pageTitleId)?.focus({ preventScroll: true })
  }, [pathname])
}

export const Loading = () => (
  <div className={styles['main']}>
    <Skeleton lines={5} />
  </div>
)
