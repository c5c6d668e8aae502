import { Section } from '../../../design/section.tsx'
import { WideTable } from '../../../design/wide-table.tsx'
import { euros, inFigures, percent } from '../../french-figures.ts'
import { segments } from '../scoring/segments.ts'
import type { Summary, Weight } from '../scoring/summary.ts'
import { SegmentMark } from './segment-mark.tsx'
import styles from './segment-table.module.css'

/** What each segment weighs, in the order in which the conditions are tried. */
export const SegmentTable = ({ summary: { segments: found, total } }: { summary: Summary }) => (
  <Section title="Ce que pèse chaque segment">
    <p>Les conditions s’appliquent dans l’ordre : la première vraie l’emporte.</p>
    <WideTable label="Les sept segments">
      <table className={styles.segments}>
        <caption className="visually-hidden">Clients, CA, commandes et panier par segment</caption>
        <thead>
          <tr>
            <th scope="col">Segment</th>
            {['Clients', 'CA', 'Part du CA', 'Commandes', 'Panier'].map((title) => (
              <th key={title} scope="col" className={styles.figure}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map((segment) => {
            const { name, rule } = segments[segment.number - 1] ?? { name: '', rule: '' }
            return (
              <tr key={segment.number}>
                <th scope="row">
                  <SegmentMark number={segment.number} /> {name}
                  <span className={styles.rule}>{unbroken(rule)}</span>
                </th>
                <Figures weight={segment} total={total} />
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <Figures weight={total} total={total} />
          </tr>
        </tfoot>
      </table>
    </WideTable>
  </Section>
)

const Figures = ({ weight, total }: { weight: Weight; total: Weight }) => (
  <>
    <td className={styles.figure}>{inFigures(weight.count)}</td>
    <td className={styles.figure}>{euros(weight.turnover)}</td>
    <td className={styles.figure}>{total.turnover > 0 ? percent(weight.turnover / total.turnover, 1) : '–'}</td>
    <td className={styles.figure}>{inFigures(weight.orders)}</td>
    <td className={styles.figure}>{weight.orders > 0 ? euros(weight.turnover / weight.orders) : '–'}</td>
  </>
)

/** A comparison that wraps reads as another. */
const unbroken = (rule: string): string => rule.replace(/ ([≥≤=]) /g, '\u00A0$1\u00A0')
