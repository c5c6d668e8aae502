import { Figure, TextTable } from './figure.tsx'
import { Plot, type Point } from './plot.tsx'

const curve: readonly Point[] = Array.from({ length: 36 }, (_, step) => [5 + step, 100 / (5 + step)])

/** Margin of 100 € a year, discount rate of 10 %, first margin at once: the course's convention. */
const values: readonly (readonly [string, string, string, string])[] = [
  ['60 → 65 %', '220,00 €', '244,44 €', '+11,1 %'],
  ['70 → 75 %', '275,00 €', '314,29 €', '+14,3 %'],
  ['80 → 85 %', '366,67 €', '440,00 €', '+20,0 %'],
  ['90 → 95 %', '550,00 €', '733,33 €', '+33,3 %'],
]

export const LifetimeCurve = () => (
  <Figure
    title="Durée de vie moyenne d’un client = 1 ÷ attrition annuelle"
    model="Formule usuelle, à taux d’attrition constant"
    reading="Cinq points de rétention n’ont pas la même valeur partout : de 90 à 95 %, la durée double ; de 60 à 65 %, elle gagne quelques mois. Le tableau donne la valeur vie (CLV) pour 100 € de marge par an et d = 10 %, sans compter le coût pour obtenir ces points."
    drawing={
      <Plot
        x={{
          from: 0,
          to: 40,
          label: 'attrition annuelle (%)',
          ticks: [
            [5, '5'],
            [10, '10'],
            [20, '20'],
            [30, '30'],
            [40, '40'],
          ],
        }}
        y={{
          from: 0,
          to: 22,
          label: 'Années',
          ticks: [
            [0, '0'],
            [5, '5'],
            [10, '10'],
            [20, '20'],
          ],
        }}
        lines={[{ look: 'first', points: curve }]}
        marks={[
          { at: [5, 20], text: '20 ans', side: 'right' },
          { at: [10, 10], text: '10 ans', side: 'right' },
          { at: [20, 5], text: '5 ans', side: 'above' },
          { at: [40, 2.5], text: '2,5 ans', side: 'above' },
        ]}
      />
    }
    inText={
      <TextTable
        columns={['Rétention', 'Attrition', 'Durée moyenne']}
        rows={[
          ['95 %', '5 %', '20 ans'],
          ['90 %', '10 %', '10 ans'],
          ['80 %', '20 %', '5 ans'],
          ['60 %', '40 %', '2,5 ans'],
        ]}
      />
    }
  >
    <TextTable columns={['Rétention', 'CLV avant', 'CLV après', 'Gain']} rows={values} />
  </Figure>
)
