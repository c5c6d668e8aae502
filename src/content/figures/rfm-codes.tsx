import { Figure } from './figure.tsx'
import styles from './rfm-codes.module.css'

type Profile = {
  readonly scores: readonly [recency: number, frequency: number, amount: number]
  readonly who: string
  readonly action: string
}

const axes = ['Récence', 'Fréquence', 'Montant'] as const

const profiles: readonly Profile[] = [
  { scores: [5, 5, 5], who: 'Très bon client, actif', action: 'Reconnaître, impliquer ; pas de remise' },
  {
    scores: [5, 1, 1],
    who: 'Commande récente, rare et petite : souvent un nouveau',
    action: 'Bienvenue, viser la 2e commande',
  },
  { scores: [1, 5, 5], who: 'Bon client devenu silencieux', action: 'Appeler en urgence, chercher la cause' },
  {
    scores: [1, 1, 5],
    who: 'Gros montant, peu de commandes, rien depuis longtemps',
    action: 'Comprendre ce qui s’est passé',
  },
  { scores: [1, 1, 1], who: 'Petit et endormi', action: 'Canal peu coûteux, pas de visite' },
]

export const RfmCodes = () => (
  <Figure
    title="Un code RFM se lit chiffre par chiffre"
    model="Méthode des quintiles, popularisée par Arthur M. Hughes"
    reading="Cinq notes sur trois axes donnent 5 × 5 × 5 = 125 codes possibles. En voici cinq, avec la première action à envisager."
  >
    <ul role="list" className={styles.profiles}>
      {profiles.map(({ scores, who, action }) => (
        <li key={scores.join('')} className={styles.profile}>
          <strong className={styles.code}>{scores.join('')}</strong>
          <p className={styles.words}>
            {who}. <strong>{action}.</strong>
          </p>
          <ul role="list" className={styles.scores}>
            {axes.map((axis, rank) => (
              <li key={axis}>
                {axis} {scores[rank]}
                <Pips score={scores[rank]!} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </Figure>
)

const Pips = ({ score }: { score: number }) => (
  <span className={styles.pips} aria-hidden="true">
    {[1, 2, 3, 4, 5].map((rank) => (
      <span key={rank} className={rank <= score ? styles.full : styles.empty} />
    ))}
  </span>
)
