import { Figure, TextTable } from './figure.tsx'
import { Legend, Plot, type Point } from './plot.tsx'

const months = Array.from({ length: 13 }, (_, month) => month)
const compounded: readonly Point[] = months.map((month) => [month, 100 * 0.98 ** month])
const straight: readonly Point[] = months.map((month) => [month, 100 - 2 * month])

const percent = (value: number) => value.toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const RetentionCurve = () => (
  <Figure
    title="2 % de départs par mois, pendant un an"
    model="Attrition composée : 0,98 multiplié par lui-même douze fois"
    isFictitious
    reading="L’axe vertical commence à 70 clients, pour que l’écart se voie. Au bout de douze mois, 78,5 clients sur 100 restent : 21,5 % d’attrition, et non 24 %."
    drawing={
      <Plot
        x={{
          from: 0,
          to: 12,
          label: 'mois',
          ticks: [
            [0, '0'],
            [3, '3'],
            [6, '6'],
            [9, '9'],
            [12, '12'],
          ],
        }}
        y={{
          from: 70,
          to: 100,
          label: 'Clients encore là, sur 100',
          ticks: [
            [70, '70'],
            [80, '80'],
            [90, '90'],
            [100, '100'],
          ],
        }}
        lines={[
          { look: 'second', points: straight },
          { look: 'first', points: compounded },
        ]}
        marks={[
          { at: compounded[12]!, text: '78,5', side: 'right' },
          { at: straight[12]!, text: '76', side: 'right' },
        ]}
      />
    }
    inText={
      <TextTable
        columns={['Mois', 'Calcul juste', 'Calcul faux']}
        rows={[0, 3, 6, 9, 12].map((month) => [
          String(month),
          percent(compounded[month]![1]),
          percent(straight[month]![1]),
        ])}
      />
    }
  >
    <Legend
      lines={[
        ['first', 'Calcul juste : chaque mois, 2 % de ceux qui restent'],
        ['second', 'Calcul faux : 2 % de la base de départ, douze fois'],
      ]}
    />
  </Figure>
)
