import type { ReactNode } from 'react'

import styles from './step-bar.module.css'

/** Where one is and what one works from, kept in sight while a long step scrolls on a phone. */
export const StepBar = ({ children }: { children: ReactNode }) => <div className={styles.bar}>{children}</div>
