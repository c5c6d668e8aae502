import { useId, type ReactNode } from 'react'

import styles from './section.module.css'

/** A titled part of a page, a landmark named by its title; set off by space and a rule, not by a box. */
export const Section = ({
  title,
  level = 2,
  action,
  children,
}: {
  title: ReactNode
  level?: 2 | 3
  action?: ReactNode
  children: ReactNode
}) => {
  const titleId = useId()
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby={titleId} className={level === 2 ? styles.section : styles.part}>
      <div className={styles.head}>
        <Heading id={titleId}>{title}</Heading>
        {action}
      </div>
      {children}
    </section>
  )
}
