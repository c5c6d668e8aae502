import type { ReactNode } from 'react'

import { Section } from '../section.tsx'
import styles from './gallery.module.css'

/** The states of what belongs together, under an anchor of its own. */
export const Group = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <div id={id}>
    <Section title={title}>
      <div className={styles.specimens}>{children}</div>
    </Section>
  </div>
)

/** One component in one state. @param name the state, as it is called @param shows draws what only the keyboard would bring */
export const Specimen = ({
  name,
  isWide = false,
  shows,
  children,
}: {
  name: string
  isWide?: boolean
  shows?: 'focus'
  children: ReactNode
}) => (
  <div className={`${styles.specimen} ${isWide ? styles.wide : ''}`}>
    <h3>{name}</h3>
    <div className={shows === 'focus' ? styles.focused : undefined}>{children}</div>
  </div>
)

/** The longest name and the longest word that a screen has to bear. */
export const longName = 'Marie-Bénédicte de La Rochefoucauld-Montmorency-Châteaubriand'
export const longText =
  'Une phrase qui n’en finit pas, avec un mot anticonstitutionnellement long, pour voir où les lignes se coupent quand la place manque'
