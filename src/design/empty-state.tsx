import type { ReactNode } from 'react'

import styles from './states.module.css'

/** What will be here, and who brings it. @param title « Aucun stagiaire » @param action what ends the emptiness */
export const EmptyState = ({
  title,
  action,
  children,
}: {
  title: ReactNode
  action?: ReactNode
  children: ReactNode
}) => (
  <div className={styles.empty}>
    <p className={styles.title}>{title}</p>
    <p>{children}</p>
    {action && <div className={styles.action}>{action}</div>}
  </div>
)
