import { Figure } from './figure.tsx'
import styles from './personalisation-ladder.module.css'

const rungs = [
  { level: 'N0', name: 'Générique', words: '« Cher client, profitez de nos offres. »' },
  { level: 'N1', name: 'Nommée', words: '« Bonjour Mme Roche, profitez de nos offres. »' },
  { level: 'N2', name: 'Contextualisée', words: '« Depuis votre achat du mois de mai… »' },
  {
    level: 'N3',
    name: 'Utile',
    words: '« Votre contrôle annuel tombe le mois prochain : voici deux créneaux. »',
  },
  {
    level: 'N4',
    name: 'Co-construite',
    words: '« Vous préférez un SMS, le matin, une fois par trimestre : c’est noté. »',
  },
] as const

export const PersonalisationLadder = () => (
  <Figure
    title="L’échelle de personnalisation"
    model="Construction de ce cours, dans l’esprit de Don Peppers et Martha Rogers, 1993"
    isFictitious
    reading="De N0 à N2, vous montrez que vous savez. À partir de N3, vous vous en servez pour le client."
  >
    <ol role="list" className={styles.ladder}>
      {rungs.map(({ level, name, words }, rank) => (
        <li
          key={level}
          className={rank < 3 ? styles.rung : styles.useful}
          style={{ marginInlineStart: `${rank * 3}%` }}
        >
          <strong>
            {level} – {name}
          </strong>
          {words}
        </li>
      ))}
    </ol>
  </Figure>
)
