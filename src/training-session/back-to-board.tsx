import { Link } from 'react-router'

import { paths } from '../content/paths.ts'
import { Icon } from '../design/icon.tsx'
import styles from './back-to-board.module.css'

/** Above the title of what one opens from the board. */
export const BackToBoard = ({ trainingSessionId }: { trainingSessionId: string }) => (
  <Link to={paths.board(trainingSessionId)} className={styles.back}>
    <Icon name="arrow-left" />
    Suivi en direct
  </Link>
)
