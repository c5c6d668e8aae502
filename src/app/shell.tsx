import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'

import { paths } from '../content/paths.ts'
import { ThemeSwitch } from '../design/theme-switch.tsx'
import { useUnkeptWarning } from '../outbox/use-unkept-warning.ts'
import { meQuery } from '../people/queries.ts'
import { Header } from './header.tsx'
import { ShownPage } from './shown-page.tsx'
import styles from './shell.module.css'
import { newWay } from './use-arrival.ts'
import { useJourneyTail } from './use-journey-tail.ts'
import { useNextPages } from './use-next-pages.ts'
import { useOtherTabs } from './use-other-tabs.ts'
import { useOutboxOf } from './use-outbox-of.ts'

/** Around every page: the header, the footer, and what this device does for who is signed in. */
export const Shell = () => {
  const { data, dataUpdatedAt, isError } = useQuery(meQuery)
  const me = data ?? null
  const [comeFrom] = useState(newWay)
  useOutboxOf(data, dataUpdatedAt)
  useOtherTabs(data && data.id)
  return (
    <>
      <a href="#contenu" className="visually-hidden">
        Aller au contenu
      </a>
      <Header me={me} isUnknown={data === undefined && isError} />
      {me?.role === 'trainee' && <TraineeDevice key={`${me.id}/${dataUpdatedAt}`} />}
      {/* Another person, another page: nothing of the one before stays while theirs is read. */}
      <ShownPage key={me?.id ?? 'nobody'} comeFrom={comeFrom} />
      <Footer />
      <NextPages />
    </>
  )
}

const Footer = () => (
  <footer className={styles['footer']}>
    <nav aria-label="Ressources">
      <Link to={paths.toolbox}>Boîte à outils</Link>
      <Link to={paths.misconceptions}>Idées reçues</Link>
      <Link to={paths.mayI}>Puis-je… ?</Link>
      <Link to={paths.traineeGuide}>Guide du stagiaire</Link>
      <Link to={paths.trainerGuide}>Guide du formateur</Link>
    </nav>
    <nav aria-label="Informations légales">
      <Link to={paths.accessibility}>Accessibilité : non auditée</Link>
      <Link to={paths.privacy}>Données personnelles</Link>
      <Link to={paths.notice}>Mentions légales</Link>
      <Link to={paths.termsOfSale}>Conditions générales de vente</Link>
      <Link to={paths.keyDates}>Dates clés</Link>
    </nav>
    <ThemeSwitch />
  </footer>
)

/** What this device does for the trainee who is signed in, anew after each sign-in: an expired one ends the tail. */
const TraineeDevice = () => {
  useJourneyTail()
  useUnkeptWarning()
  return null
}

const NextPages = () => {
  useNextPages()
  return null
}
