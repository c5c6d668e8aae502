import { Figure } from './figure.tsx'
import { FigureSteps } from './steps.tsx'

export const ReconquestTree = () => (
  <Figure
    title="Faut-il relancer ce client perdu ?"
    model="Méthode T.R.I., proposition de ce cours"
    reading="Le droit de l’étape 3 est une déduction des textes lus au printemps 2026 : à contrôler avec un juriste."
  >
    <FigureSteps
      onward="Sinon, étape suivante"
      steps={[
        {
          name: 'Trier : est-il récupérable ?',
          words: 'Un mauvais payeur que vous avez écarté, une entreprise qui a cessé son activité ne le sont pas.',
          exit: 'Non récupérable : ne relancez pas.',
        },
        {
          name: 'Réparer : la cause du départ est-elle corrigée ?',
          words: 'Demandez la correction et sa preuve au service concerné.',
          exit: 'Pas encore : réparez d’abord, appelez ensuite.',
        },
        {
          name: 'Avez-vous le droit d’utiliser ce canal ?',
          words:
            'Un particulier parti n’a plus de contrat en cours : pas d’appel de prospection sans consentement prouvé ; un e-mail, sous conditions.',
          exit: 'Pas de droit prouvé : n’utilisez pas ce canal.',
        },
        {
          name: 'La valeur espérée est-elle positive ?',
          words: 'Probabilité de retour × valeur de seconde vie − coût de l’action.',
          exit: 'Négative ou nulle : gardez votre temps pour un autre.',
        },
        {
          name: 'Inviter, selon la cause du départ',
          words: 'Reconnaître les faits, montrer ce qui a changé, proposer un essai. Jamais la même remise pour tous.',
        },
      ]}
    />
  </Figure>
)
