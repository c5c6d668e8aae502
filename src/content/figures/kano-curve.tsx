import { Figure, TextTable } from './figure.tsx'
import { Legend, Plot, type Point } from './plot.tsx'

const sampled = (curve: (presence: number) => number): readonly Point[] =>
  Array.from({ length: 31 }, (_, step) => [step / 30, curve(step / 30)])

export const KanoCurve = () => (
  <Figure
    title="Satisfaction et insatisfaction ne sont pas symétriques"
    model="D’après Noriaki Kano, 1984"
    reading="Allure schématique, sans échelle : cinq façons de réagir, pas cinq notes. Un effort sur l’obligatoire évite la colère ; il ne ravit personne."
    drawing={
      <Plot
        x={{
          from: 0,
          to: 1,
          label: 'L’attribut est…',
          ticks: [
            [0.08, 'absent'],
            [0.88, 'très présent'],
          ],
        }}
        y={{
          from: -1,
          to: 1,
          label: 'Le client est…',
          ticks: [
            [0.9, 'ravi'],
            [0, 'neutre'],
            [-0.9, 'fâché'],
          ],
        }}
        lines={[
          { look: 'rule', points: sampled(() => 0) },
          { look: 'second', points: sampled((presence) => -0.95 * Math.exp(-5.5 * presence)) },
          { look: 'fourth', points: sampled((presence) => 1.6 * presence - 0.8) },
          { look: 'first', points: sampled((presence) => 0.95 * Math.exp(5.5 * (presence - 1))) },
          { look: 'fifth', points: sampled((presence) => 0.5 - presence) },
        ]}
      />
    }
    inText={
      <TextTable
        columns={['Catégorie', 'Si l’attribut est absent', 'S’il est très présent']}
        rows={[
          ['Obligatoire', 'le client est fâché', 'il ne le remarque pas'],
          ['Proportionnelle', 'le client est mécontent', 'il est satisfait, d’autant plus qu’il y en a'],
          ['Attractive', 'le client n’y pense pas', 'c’est une bonne surprise'],
          ['Indifférente', 'aucun effet', 'aucun effet'],
          ['Inversée', 'le client s’en passe très bien', 'sa présence déplaît'],
        ]}
      />
    }
  >
    <Legend
      lines={[
        ['second', 'Obligatoire : son absence fâche, sa présence ne se remarque pas'],
        ['fourth', 'Proportionnelle : plus il y en a, mieux c’est'],
        ['first', 'Attractive : une bonne surprise'],
        ['rule', 'Indifférente : aucun effet'],
        ['fifth', 'Inversée : sa présence déplaît'],
      ]}
    />
  </Figure>
)
