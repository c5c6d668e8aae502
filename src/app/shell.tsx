import { host } from '#host'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'

import { paths } from '../content/paths.ts'
import { Icon, type IconName } from '../design/icon.tsx'
import { pageTitleId } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { openOutbox } from '../outbox/outbox.ts'
import { SaveState } from '../outbox/save-state.tsx'
import type { Me } from '../people/contract.ts'
import { meQuery } from '../people/queries.ts'
import { refresh } from './query-client.ts'
import styles from './shell.module.css'
import { SignOut } from './sign-out.tsx'
import { useJourneyTail } from './use-journey-tail.ts'

const traineeLinks: readonly (readonly [string, string, IconName])[] = [
  [paths.now, 'Maintenant', 'clock'],
  [paths.programme, 'Programme', 'book'],
  [paths.objectives, 'Objectifs', 'target'],
  [paths.attestation, 'Attestation', 'download'],
]

const trainerLinks: readonly (readonly [string, string, IconName])[] = [
  [paths.trainingSessions, 'Sessions', 'people'],
  [paths.programme, 'Programme', 'book'],
]

/** Around every page: who is signed in, where one can go, whether everything is recorded. */
export const Shell = () => {
  const { data: me = null } = useQuery(meQuery)
  const navigation = useNavigation()
  useFocusOnNavigation()
  const Banner = host.Banner
  return (
    <>
      <a href="#contenu" className="visually-hidden">
        Aller au contenu
      </a>
      {Banner !== null && <Banner />}
      <Header me={me} />
      {me?.role === 'trainee' && <TraineeDevice key={me.id} traineeId={me.id} />}
      <main id="contenu" className={styles['main']} aria-busy={navigation.state === 'loading' || undefined}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  )
}

const Header = ({ me }: { me: Me | null }) => {
  const links = me === null ? [] : me.role === 'trainee' ? traineeLinks : trainerLinks
  return (
    <header className={styles['header']}>
      <div className={styles['bar']}>
        <Link to={paths.home} className={styles['brand']}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span className={styles['brandName']}>Parcours</span>
        </Link>
        <div className={styles['person']}>
          {me?.role === 'trainee' && <SaveState />}
          {me === null ? <Link to={paths.traineeSignIn}>Se connecter</Link> : <SignOut me={me} />}
        </div>
      </div>
      {links.length > 0 && (
        <nav aria-label="Principale" className={styles['nav']}>
          {links.map(([path, label, icon]) => (
            <NavLink key={path} to={path}>
              <Icon name={icon} />
              {label}
            </NavLink>
          ))}
        </nav>
      )}
    </header>
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

/** What this device does for the trainee who is signed in: sends what waits, listens to what changes. */
const TraineeDevice = ({ traineeId }: { traineeId: string }) => {
  useEffect(() => openOutbox(traineeId, refresh), [traineeId])
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
