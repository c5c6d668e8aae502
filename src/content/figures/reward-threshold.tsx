import { Figure, TextTable } from './figure.tsx'
import { Legend, Plot, type Point } from './plot.tsx'

/** The example of the lesson, in thousands of euros, for a rise in purchases in percent. */
const gainAt = (rise: number) => 6 * rise
const costAt = (rise: number) => 52.5 * (1 + rise / 100) + 9
const threshold = 11.23

const along = (of: (rise: number) => number): readonly Point[] => [
  [0, of(0)],
  [20, of(20)],
]

const euros = (thousands: number) => `${Math.round(1000 * thousands).toLocaleString('fr-FR')}\u00A0€`

export const RewardThreshold = () => (
  <Figure
    title="Ce que coûte la récompense, ce qu’elle rapporte"
    model="Seuil de rentabilité de l’exemple ci-dessus"
    isFictitious
    reading="À gauche du croisement, le programme coûte plus qu’il ne rapporte. La droite des coûts ne part pas de zéro : les bons récompensent d’abord des achats qui auraient eu lieu."
    drawing={
      <Plot
        x={{
          from: 0,
          to: 20,
          label: 'achats supplémentaires dus au programme',
          ticks: [
            [0, '0 %'],
            [5, '5 %'],
            [10, '10 %'],
            [15, '15 %'],
            [20, '20 %'],
          ],
        }}
        y={{
          from: 0,
          to: 130,
          label: 'Milliers d’euros par an',
          ticks: [
            [0, '0'],
            [60, '60'],
            [120, '120'],
          ],
        }}
        lines={[
          { look: 'second', points: along(costAt) },
          { look: 'first', points: along(gainAt) },
        ]}
        marks={[{ at: [threshold, gainAt(threshold)], text: 'seuil : 11,23 %', side: 'below' }]}
      />
    }
    inText={
      <TextTable
        columns={['Achats en plus', 'Marge gagnée', 'Coût', 'Résultat']}
        rows={[0, 5, 10, 15, 20].map((rise) => [
          `${rise}\u00A0%`,
          euros(gainAt(rise)),
          euros(costAt(rise)),
          euros(gainAt(rise) - costAt(rise)).replace('-', '−'),
        ])}
      />
    }
  >
    <Legend
      lines={[
        ['first', 'Marge des achats supplémentaires'],
        ['second', 'Coût : bons utilisés et frais fixes'],
      ]}
    />
  </Figure>
)
