import { WideTable } from '../../../design/wide-table.tsx'
import { euros, inFigures } from '../../french-figures.ts'
import { frenchDay } from '../reading/french-day.ts'
import type { ScoredCustomer } from '../scoring/score-customers.ts'
import styles from './segment-table.module.css'

/** Some customers with what they were scored on. @param label names the table */
export const CustomerTable = ({ label, customers }: { label: string; customers: readonly ScoredCustomer[] }) => (
  <WideTable label={label}>
    <table className={styles.segments}>
      <caption className="visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">Client</th>
          {['Dernière commande', 'R (jours)', 'F', 'M', 'Code', 'Indice de silence'].map((title) => (
            <th key={title} scope="col" className={styles.figure}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {customers.map((customer) => (
          <tr key={customer.line}>
            <th scope="row">
              {customer.customer} {customer.name}
            </th>
            <td className={styles.figure}>{frenchDay(customer.lastDay)}</td>
            <td className={styles.figure}>{inFigures(customer.recency)}</td>
            <td className={styles.figure}>{inFigures(customer.frequency)}</td>
            <td className={styles.figure}>{euros(customer.amount)}</td>
            <td className={styles.figure}>{customer.code}</td>
            <td className={styles.figure}>{customer.silence === null ? '–' : inFigures(customer.silence, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
)
