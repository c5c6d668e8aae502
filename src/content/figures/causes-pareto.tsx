import { Bars } from './bars.tsx'
import { Figure } from './figure.tsx'

export const CausesPareto = () => (
  <Figure
    title="Les causes, de la plus citée à la moins citée"
    model="Pareto de 72 réponses codées"
    isFictitious
    reading="Les deux premières causes font 76,4 % des réponses : c’est par elles que l’on commence. Le prix, que l’on aurait cité d’instinct, ne vient qu’en troisième."
  >
    <Bars
      columns={['Cause', 'Réponses', 'Part', 'Cumul']}
      bars={[
        { name: 'Délai du SAV', value: 34, figures: ['34', '47,2 %', '47,2 %'] },
        { name: 'Attente en caisse', value: 21, figures: ['21', '29,2 %', '76,4 %'] },
        { name: 'Prix', value: 12, figures: ['12', '16,7 %', '93,1 %'] },
        { name: 'Disponibilité', value: 5, figures: ['5', '6,9 %', '100 %'] },
      ]}
    />
  </Figure>
)
