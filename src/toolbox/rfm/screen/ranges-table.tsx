import { Section } from '../../../design/section.tsx'
import { WideTable } from '../../../design/wide-table.tsx'
import { counted, euros, inFigures } from '../../french-figures.ts'
import type { ScoreRange, Summary } from '../scoring/summary.ts'

/** What one has to be worth for each score, in this file. */
export const RangesTable = ({ ranges }: { ranges: Summary['ranges'] }) => (
  <Section title="Ce que vaut chaque note">
    <p>De la plus petite valeur à la plus grande, dans ce fichier.</p>
    <WideTable label="Les valeurs de chaque note">
      <table>
        <caption className="visually-hidden">Les valeurs de chaque note</caption>
        <thead>
          <tr>
            <th scope="col">Note</th>
            <th scope="col">R, en jours</th>
            <th scope="col">F, en commandes</th>
            <th scope="col">M</th>
          </tr>
        </thead>
        <tbody>
          {[5, 4, 3, 2, 1].map((score, row) => (
            <tr key={score}>
              <th scope="row">{score}</th>
              <Range range={ranges.recency[row]} write={inFigures} />
              <Range range={ranges.frequency[row]} write={inFigures} />
              <Range range={ranges.amount[row]} write={euros} />
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  </Section>
)

const Range = ({ range, write }: { range: ScoreRange | undefined; write: (value: number) => string }) => (
  <td>
    {range === null || range === undefined
      ? 'Personne'
      : `${range.from === range.to ? write(range.from) : `${write(range.from)} à ${write(range.to)}`} (${counted(range.count, 'client')})`}
  </td>
)
