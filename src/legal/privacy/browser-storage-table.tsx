import { WideTable } from '../../design/wide-table.tsx'
import styles from '../legal.module.css'
import { type KeptInBrowser, keptInBrowser } from './browser-storage.ts'

/** Key by key, what this browser keeps. */
export const BrowserStorageTable = () => (
  <WideTable label="Clés gardées par ce navigateur">
    <table className={styles['keys']}>
      <thead>
        <tr>
          <th scope="col">Clé</th>
          <th scope="col">Ce que c’est</th>
          <th scope="col">Pourquoi</th>
          <th scope="col">Jusqu’à quand</th>
        </tr>
      </thead>
      <tbody>
        {keptInBrowser.map(({ key, place, what, why, until, isDemonstration }) => (
          <tr key={key}>
            <th scope="row">
              <code>{key}</code>
              <small className={styles['line']}>
                {placesInWords[place]}
                {isDemonstration && ', démonstration seulement'}
              </small>
            </th>
            <td>{what}</td>
            <td>{why}</td>
            <td>{until}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
)

const placesInWords: Readonly<Record<KeptInBrowser['place'], string>> = {
  cookie: 'Cookie',
  localStorage: 'localStorage, tous les onglets',
  sessionStorage: 'sessionStorage, cet onglet',
  IndexedDB: 'IndexedDB, tous les onglets',
}
