import { StackedTable } from '../../design/stacked-table.tsx'
import styles from '../legal.module.css'
import { type KeptInBrowser, keptInBrowser } from './browser-storage.ts'

/** Key by key, what this browser keeps. */
export const BrowserStorageTable = () => (
  <StackedTable
    label="Clés gardées par ce navigateur"
    headers={['Clé', 'Ce que c’est', 'Pourquoi', 'Jusqu’à quand']}
    rows={keptInBrowser.map(({ key, place, what, why, until, isDemonstration }) => [
      <span key={key} className={styles['key']}>
        <code>{key}</code>
        <small className={styles['line']}>
          {placesInWords[place]}
          {isDemonstration && ', démonstration seulement'}
        </small>
      </span>,
      what,
      why,
      until,
    ])}
  />
)

const placesInWords: Readonly<Record<KeptInBrowser['place'], string>> = {
  cookie: 'Cookie',
  localStorage: 'localStorage, tous les onglets',
  sessionStorage: 'sessionStorage, cet onglet',
  IndexedDB: 'IndexedDB, tous les onglets',
}
