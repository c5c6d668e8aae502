import { WideTable } from '../../design/wide-table.tsx'
import { inFigures, signed } from '../french-figures.ts'
import type { importanceMatrix } from '../importance.ts'
import { quadrantLabels } from './importance-words.ts'

type Placed = ReturnType<typeof importanceMatrix>['placed']

/** The drawing in words and figures, under the same numbers. */
export const ImportanceTable = ({ placed }: { placed: Placed }) => (
  <WideTable label="La matrice en tableau">
    <table>
      <thead>
        <tr>
          <th scope="col">N°</th>
          <th scope="col">Attribut</th>
          <th scope="col">Importance</th>
          <th scope="col">Satisfaction</th>
          <th scope="col">Écart</th>
          <th scope="col">Cadre</th>
        </tr>
      </thead>
      <tbody>
        {placed.map(({ id, name, importance, satisfaction, gap, quadrant }, index) => (
          <tr key={id}>
            <td>{index + 1}</td>
            <th scope="row">{name}</th>
            <td>{inFigures(importance)}</td>
            <td>{inFigures(satisfaction)}</td>
            <td>{signed(gap, 1)}</td>
            <td>{quadrantLabels[quadrant]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
)
