import { Skeleton } from '../design/skeleton.tsx'
import styles from './shell.module.css'

/** In the place of the whole app, until it is known what to show. */
export const Loading = () => (
  <div className={styles['main']}>
    <Skeleton lines={5} />
  </div>
)
