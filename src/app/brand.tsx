import { Link } from 'react-router'

import { paths } from '../content/paths.ts'
import styles from './header.module.css'

export const Brand = () => (
  <Link to={paths.home} className={styles['brand']}>
    <img src="/icon.svg" alt="" width="28" height="28" />
    <span className={styles['brandName']}>Parcours</span>
  </Link>
)
