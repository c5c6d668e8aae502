import { Figure } from './figure.tsx'
import { Matrix } from './matrix.tsx'

export const ProfitabilityMatrix = () => (
  <Figure
    title="Fidèle et rentable : ce n’est pas la même question"
    model="D’après Werner Reinartz et V. Kumar, 2002"
    reading="La bernacle est ce petit crustacé qui s’accroche aux coques : un client de dix ans, sympathique, qui commande peu et mobilise beaucoup."
  >
    <Matrix
      columns={['Relation courte', 'Relation longue']}
      rows={[
        {
          header: 'Rentabilité élevée',
          cells: [
            { name: 'Papillons', advice: 'Bien servir, ne pas surinvestir après.', tone: 'watch' },
            { name: 'Vrais amis', advice: 'Considérer, ne pas harceler.', tone: 'good' },
          ],
        },
        {
          header: 'Rentabilité faible',
          cells: [
            { name: 'Étrangers', advice: 'Identifier tôt, ne pas investir.', tone: 'plain' },
            { name: 'Bernacles', advice: 'Mesurer le potentiel, ajuster le coût de service.', tone: 'watch' },
          ],
        },
      ]}
    />
  </Figure>
)
