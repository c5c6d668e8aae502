import { Figure } from './figure.tsx'
import { FigureSteps } from './steps.tsx'

export const ServiceRecovery = () => (
  <Figure
    title="De la plainte à la cause corrigée"
    model="ERIC (usage de la profession) et boucle fermée"
    reading="Les quatre premières étapes réparent ce client. La sixième évite la plainte suivante : bien réparer satisfait, mais l’effet sur le rachat n’est pas démontré (de Matos, Henrique et Rossi, 2007)."
  >
    <FigureSteps
      steps={[
        { name: 'Écouter', words: 'Sans interrompre, en notant les dates.' },
        { name: 'Reformuler', words: 'Les faits et le ressenti, puis faire confirmer.' },
        { name: 'Informer', words: 'Apporter la solution, ou dire qui l’apportera et quand.' },
        { name: 'Conclure', words: 'Par un engagement daté, avec un contact nommé.' },
        { name: 'Vérifier', words: 'Rappeler et demander si c’est réglé. Seul le client peut le dire.' },
        { name: 'Corriger la cause', words: 'La remonter au service qui peut agir, par écrit, avec une date.' },
      ]}
    />
  </Figure>
)
