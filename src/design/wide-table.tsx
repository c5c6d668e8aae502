import type { ReactNode } from 'react'

import styles from './wide-table.module.css'

/** Lets a table be wider than a phone without widening the page; scrolls with a finger or the arrow keys. */
export const WideTable = ({ label, children }: { label: string; children: ReactNode }) => (
  <div role="region" aria-label={label} tabIndex={0} className={styles.frame}>
    {children}
  </div>
)
