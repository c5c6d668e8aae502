import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { paths } from '../content/paths.ts'
import { Icon } from '../design/icon.tsx'
import styles from './back-to-board.module.css'

/** Above the title of what one opens from the board. */
export const BackToBoard = ({ trainingSessionId }: { trainingSessionId: string }) => (
  <BackLink to={paths.board(trainingSessionId)}>Suivi en direct</BackLink>
)

/** Above a title: the page one came from. */
export const BackLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link to={to} className={styles.back}>
    <Icon name="arrow-left" />
    {children}
  </Link>
)
