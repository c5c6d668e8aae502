import { Figure, TextTable } from './figure.tsx'
import { Plot } from './plot.tsx'

export const ImportanceSatisfaction = () => (
  <Figure
    title="Importance × satisfaction : où agir d’abord"
    model="Dimensions SERVQUAL (Parasuraman, Zeithaml et Berry, 1988)"
    isFictitious
    reading="En haut à gauche, ce qui compte et déçoit : fiabilité, puis réactivité. En bas à droite, un effort qui peut être déplacé. Les pointillés sont l’importance égale (20 %) et l’écart moyen (−0,54)."
    drawing={
      <Plot
        x={{
          from: -2,
          to: 1,
          label: 'satisfaction : écart P − A',
          ticks: [
            [-2, '−2'],
            [-1, '−1'],
            [0, '0'],
            [1, '+1'],
          ],
        }}
        y={{
          from: 5,
          to: 37,
          label: 'Importance (poids, %)',
          ticks: [
            [10, '10'],
            [20, '20'],
            [30, '30'],
          ],
        }}
        lines={[
          {
            look: 'rule',
            points: [
              [-2, 20],
              [1, 20],
            ],
          },
          {
            look: 'rule',
            points: [
              [-0.54, 5],
              [-0.54, 37],
            ],
          },
        ]}
        marks={[
          { at: [-1.5, 32], text: 'Fiabilité', side: 'below' },
          { at: [-1.3, 22], text: 'Réactivité', side: 'above' },
          { at: [-0.1, 19], text: 'Assurance', side: 'right' },
          { at: [-0.2, 16], text: 'Empathie', side: 'right' },
          { at: [0.4, 11], text: 'Tangibles', side: 'below' },
        ]}
      />
    }
    inText={
      <TextTable
        columns={['Dimension', 'Importance', 'Écart P − A', 'Lecture']}
        rows={[
          ['Fiabilité', '32 %', '−1,5', 'agir d’abord'],
          ['Réactivité', '22 %', '−1,3', 'agir ensuite'],
          ['Assurance', '19 %', '−0,1', 'maintenir'],
          ['Empathie', '16 %', '−0,2', 'maintenir'],
          ['Tangibles', '11 %', '+0,4', 'effort à déplacer'],
        ]}
      />
    }
  />
)
