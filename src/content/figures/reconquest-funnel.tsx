import { Bars } from './bars.tsx'
import { Figure } from './figure.tsx'

export const ReconquestFunnel = () => (
  <Figure
    title="De 120 clients perdus à 15 clients durablement revenus"
    model="Une campagne, comptée à chaque étape"
    isFictitious
    reading="Deux colonnes, deux vérités : le même chiffre change de sens avec son dénominateur. À 4 200 € de dépense, un client revenu coûte 200 €, un client resté coûte 280 €."
  >
    <Bars
      columns={['Étape', 'Clients', 'Des perdus', 'De l’étape']}
      bars={[
        { name: 'Perdus identifiés', value: 120, figures: ['120', '100 %', '–'] },
        { name: 'Joints', value: 84, figures: ['84', '70 %', '70 %'] },
        { name: 'Revenus', value: 21, figures: ['21', '17,5 %', '25 %'] },
        { name: 'Actifs à six mois', value: 15, figures: ['15', '12,5 %', '71,4 %'] },
      ]}
    />
  </Figure>
)
