import { useEffect, useState } from 'react'

import { Icon } from '../design/icon.tsx'
import { frenchTime, type Instant } from '../kernel/instant.ts'
import { useNow } from '../kernel/use-now.ts'
import styles from './freshness-stamp.module.css'
import { type Hearing, isLost } from './rules.ts'

/** How old what is on screen is, second by second; tells only itself to be drawn again. */
export const LiveFreshness = ({ hearing }: { hearing: Hearing }) => (
  <FreshnessStamp hearing={hearing} now={useNow(1000)} />
)

/** Counts without a word to screen readers; losing the connection and finding it again are told. */
export const FreshnessStamp = ({ hearing, now }: { hearing: Hearing; now: Instant }) => {
  const lost = isLost(hearing, now)
  return (
    <div className={`${styles.stamp} ${lost ? styles.lost : ''}`}>
      <Icon name={lost ? 'cloud-off' : 'clock'} />
      <p>{lost ? lostWords(hearing) : freshWords(hearing, now)}</p>
      <p role="status" className="visually-hidden">
        {useTold(lost)}
      </p>
    </div>
  )
}

/** Whether what is on screen may be old; the page is only drawn again when that changes. */
export const useIsLost = (hearing: Hearing): boolean => {
  const [lost, setLost] = useState(false)
  useEffect(() => {
    const look = () => setLost(isLost(hearing, new Date().toISOString()))
    look()
    const timer = setInterval(look, 1000)
    return () => clearInterval(timer)
  }, [hearing])
  return lost
}

const freshWords = ({ lastHeardAt }: Hearing, now: Instant): string => {
  if (lastHeardAt === null) return 'Connexion en cours…'
  const seconds = Math.max(0, Math.floor((Date.parse(now) - Date.parse(lastHeardAt)) / 1000))
  return seconds === 0 ? 'À jour à l’instant' : `À jour il y a ${seconds} s`
}

const lostWords = ({ lastHeardAt }: Hearing): string =>
  lastHeardAt === null
    ? 'Connexion perdue – nouvelle tentative en cours'
    : `Connexion perdue – dernières nouvelles à ${frenchTime(lastHeardAt)} ; nouvelle tentative en cours`

const useTold = (lost: boolean): string => {
  const [wasLost, setWasLost] = useState(false)
  if (lost && !wasLost) setWasLost(true)
  if (lost) return 'Connexion perdue. Les informations affichées peuvent dater.'
  return wasLost ? 'Connexion rétablie.' : ''
}
