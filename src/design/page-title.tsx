import type { ReactNode, Ref } from 'react'

import styles from './page-title.module.css'

/** The shell moves the focus there when the address changes, so that a screen reader says where one is. */
export const pageTitleId = 'page-title'

/** The page's one h1. @param above a short line of context @param below a sentence or two */
export const PageTitle = ({
  children,
  above,
  below,
  ref,
}: {
  children: ReactNode
  above?: ReactNode
  below?: ReactNode
  ref?: Ref<HTMLHeadingElement>
}) => (
  <header className={styles.header}>
    {above && <p className={styles.above}>{above}</p>}
    <h1 id={pageTitleId} tabIndex={-1} ref={ref}>
      {children}
    </h1>
    {below && <p className={styles.below}>{below}</p>}
  </header>
)
