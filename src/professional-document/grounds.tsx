import { Link } from 'react-router'

import type { Ground } from './contract.ts'
import styles from './correction.module.css'

/** The lessons, misconceptions and rules that a correction rests on. */
export const Grounds = ({ grounds }: { grounds: readonly Ground[] }) =>
  grounds.length === 0 ? null : (
    <ul role="list" className={styles.grounds}>
      {grounds.map(({ label, path }) => (
        <li key={path}>
          <Link to={path}>{label}</Link>
        </li>
      ))}
    </ul>
  )
