import { EmptyState } from '../empty-state.tsx'
import { StackedTable } from '../stacked-table.tsx'
import { WideTable } from '../wide-table.tsx'
import { Group, longName, longText, Specimen } from './specimen.tsx'

const columns = ['Positionnement', 'Quiz 1', 'Quiz 2', 'Étude de cas 1', 'Étude de cas 2', 'Auto-évaluation']

export const TablesGroup = (group: { id: string; title: string }) => (
  <Group {...group}>
    <Specimen name="Plus large que l’écran" isWide>
      <WideTable label="Résultats, à faire défiler">
        <table>
          <caption>Résultats de la session</caption>
          <thead>
            <tr>
              <th scope="col">Stagiaire</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {['Karim Benali', longName].map((name) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {columns.map((column, place) => (
                  <td key={column}>{place === 3 ? longText : `${place + 4} sur 10`}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Specimen>
    <Specimen name="Des phrases, empilées sur un téléphone" isWide>
      <StackedTable
        label="Moments et actions"
        headers={['Moment', 'Signal', 'Action']}
        rows={[
          ['Bienvenue', 'Première commande', longText],
          [longName, 'Silence', 'Appel de diagnostic, pas une promotion'],
        ]}
      />
    </Specimen>
    <Specimen name="Sans ligne" isWide>
      <EmptyState title="Aucun résultat">Les résultats apparaîtront ici quand un quiz aura été remis.</EmptyState>
    </Specimen>
  </Group>
)
