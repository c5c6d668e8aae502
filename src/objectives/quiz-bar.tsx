import { thresholds } from '../content/mastery.ts'
import styles from './objective-picture.module.css'

/** A share of right answers and the mark it must reach; the words beside it say both. @param percent 0 to 100 */
export const QuizBar = ({ percent }: { percent: number }) => (
  <svg aria-hidden="true" viewBox="-2 0 164 16" className={styles['bar']}>
    <rect x="0" y="4" width="160" height="8" className={styles['track']} />
    <rect x="0" y="4" width={percent * 1.6} height="8" className={styles['share']} />
    <path d={`M${thresholds.acquired * 1.6} 0V16`} className={styles['threshold']} />
  </svg>
)
