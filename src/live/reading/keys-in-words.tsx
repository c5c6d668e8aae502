import styles from './keys-in-words.module.css'

/** The keys of the page, written on it. */
export const KeysInWords = () => (
  <dl aria-label="Raccourcis clavier" className={styles.keys}>
    {keys.map(({ pressed, words }) => (
      <div key={words}>
        <dt>
          {pressed.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
)

const keys = [
  { pressed: ['1', '2', '3', '4'], words: 'niveau de l’objectif, puis objectif suivant' },
  { pressed: ['C'], words: 'commentaire' },
  { pressed: ['Ctrl', 'Entrée'], words: 'enregistrer et passer à la suivante (⌘ Entrée sur un Mac)' },
  { pressed: ['P', 'S'], words: 'précédente, suivante' },
] as const
