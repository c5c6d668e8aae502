import { Figure } from './figure.tsx'
import styles from './loyalty-ladder.module.css'

/** From the top, as one sees a ladder. */
const rungs = [
  { name: 'Partenaire', sign: 'construit avec vous', next: 'Projets communs, engagements des deux côtés' },
  {
    name: 'Ambassadeur',
    sign: 'vous recommande sans qu’on le lui demande',
    next: 'Témoignage, avec accord écrit et sans le payer',
  },
  { name: 'Sympathisant', sign: 'vous préfère, et le dit si on l’interroge', next: 'L’inviter, lui demander son avis' },
  { name: 'Client', sign: 'achète de nouveau', next: 'Tenir parole, mesurer sa satisfaction' },
  { name: 'Acheteur', sign: 'a acheté une fois', next: 'Réussir la première livraison, rappeler à J+2' },
  { name: 'Prospect', sign: 'a montré un intérêt', next: 'Répondre vite et juste' },
  { name: 'Suspect', sign: 'pourrait avoir besoin de vous', next: 'Vérifier s’il est concerné' },
] as const

export const LoyaltyLadder = () => (
  <Figure
    title="L’échelle de fidélité"
    model="D’après Martin Christopher, Adrian Payne et David Ballantyne, 1991 ; conduites : construction de ce cours"
    reading="Lisez de bas en haut. C’est une image, pas une loi : un client peut sauter un barreau, redescendre, ou rester où il est. Les noms et le nombre des barreaux changent selon les auteurs ; « suspect » vient d’autres présentations."
  >
    <ol reversed role="list" className={styles.ladder}>
      {rungs.map(({ name, sign, next }) => (
        <li key={name} className={styles.rung}>
          <span>
            <strong>{name}</strong> {sign}
          </span>
          <span className={styles.next}>{next}</span>
        </li>
      ))}
    </ol>
  </Figure>
)
