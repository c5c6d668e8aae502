import type { ReactNode } from 'react'

import { frenchTime, type Instant } from '../kernel/instant.ts'
import { Icon } from './icon.tsx'
import styles from './states.module.css'

/** It is done: a check, a word, the hour, then what comes of it. @param title « Quiz remis » @param action where to go on */
export const DoneState = ({
  title,
  at,
  action,
  children,
}: {
  title: ReactNode
  at?: Instant
  action?: ReactNode
  children?: ReactNode
}) => (
  <div role="status" className={styles.done}>
    <p className={styles.title}>
      <Icon name="circle-check" />
      <span>
        {title}
        {at !== undefined && (
          <>
            {' '}
            à <time dateTime={at}>{frenchTime(at)}</time>
          </>
        )}
      </span>
    </p>
    {children}
    {action && <div className={styles.action}>{action}</div>}
  </div>
)
