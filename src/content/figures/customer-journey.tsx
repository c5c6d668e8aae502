import styles from './customer-journey.module.css'
import { Figure } from './figure.tsx'

type Contact = { readonly what: string; readonly whose: string; readonly isMomentOfTruth: boolean }

const phases: readonly { readonly name: string; readonly contacts: readonly Contact[] }[] = [
  {
    name: 'Avant l’achat',
    contacts: [
      { what: 'Lit des avis en ligne', whose: 'de son entourage', isMomentOfTruth: false },
      { what: 'Appelle le standard', whose: 'de l’entreprise', isMomentOfTruth: true },
      { what: 'Reçoit votre visite', whose: 'de l’entreprise', isMomentOfTruth: true },
    ],
  },
  {
    name: 'Pendant',
    contacts: [
      { what: 'Discute et signe le devis', whose: 'de l’entreprise', isMomentOfTruth: true },
      { what: 'Est livré par le transporteur', whose: 'd’un partenaire', isMomentOfTruth: true },
    ],
  },
  {
    name: 'Après l’achat',
    contacts: [
      { what: 'Voit le technicien à la mise en service', whose: 'de l’entreprise', isMomentOfTruth: true },
      { what: 'S’en sert chaque jour', whose: 'du client', isMomentOfTruth: false },
      { what: 'Appelle pour une panne', whose: 'de l’entreprise', isMomentOfTruth: true },
      { what: 'Raconte à ses voisins', whose: 'de son entourage', isMomentOfTruth: false },
    ],
  },
]

export const CustomerJourney = () => (
  <Figure
    title="Le parcours d’un client, et ses moments de vérité"
    model="D’après Katherine Lemon et Peter Verhoef, 2016, et Jan Carlzon, 1987"
    isFictitious
    reading="Un moment de vérité est un contact où le client rencontre quelqu’un. Il y en a six ici, dont un chez le transporteur : le client, lui, ne fait pas la différence."
  >
    <ol role="list" className={styles.journey}>
      {phases.map(({ name, contacts }) => (
        <li key={name} className={styles.phase}>
          <strong>{name}</strong>
          <ol role="list" className={styles.contacts}>
            {contacts.map(({ what, whose, isMomentOfTruth }) => (
              <li key={what} className={isMomentOfTruth ? styles.truth : styles.contact}>
                {what}
                <span className={styles.whose}>Point de contact {whose}</span>
                {isMomentOfTruth && <span className={styles.word}>Moment de vérité</span>}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  </Figure>
)
