import { Link } from 'react-router'

import { Icon } from '../design/icon.tsx'
import type { Missing } from './contract.ts'
import styles from './missing-list.module.css'
import { missingWords } from './missing-sentences.ts'

/** « Ce qu'il me manque pour mon attestation »: what, who, and where. */
export const MissingList = ({ missing }: { missing: readonly Missing[] }) => (
  <ul className={styles['list']}>
    {missing.map((one) => {
      const { sentence, who, path } = missingWords(one)
      return (
        <li key={JSON.stringify(one)} className={styles['item']}>
          <span className={styles['who']}>
            <Icon name={one.who === 'trainee' ? 'pen' : 'people'} />
            {who}
          </span>
          <span>{path === null ? sentence : <Link to={path}>{sentence}</Link>}</span>
        </li>
      )
    })}
  </ul>
)
