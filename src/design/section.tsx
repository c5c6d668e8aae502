import { useId, type ReactNode, type Ref } from 'react'

import styles from './section.module.css'

/** A titled part of a page, a landmark named by its title; set off by space and a rule, not by a box. */
export const Section = ({
  title,
  level = 2,
  action,
  titleRef,
  children,
}: {
  title: ReactNode
  level?: 2 | 3
  action?: ReactNode
  /** The title may be given the focus by the page. */
  titleRef?: Ref<HTMLHeadingElement>
  children: ReactNode
}) => {
  const titleId = useId()
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby={titleId} className={level === 2 ? styles.section : styles.part}>
      <div className={styles.head}>
        <Heading id={titleId} {...(titleRef && { ref: titleRef, tabIndex: -1 })}>
          {title}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  )
}
