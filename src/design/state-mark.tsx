import { Icon, type IconName } from './icon.tsx'
import styles from './state-mark.module.css'

export type State = 'done' | 'in-progress' | 'not-started' | 'waiting' | 'to-review'

const looks: Record<State, { icon: IconName; word: string }> = {
  done: { icon: 'circle-check', word: 'Terminé' },
  'in-progress': { icon: 'circle-half', word: 'En cours' },
  'not-started': { icon: 'circle', word: 'Pas commencé' },
  waiting: { icon: 'clock', word: 'En attente' },
  'to-review': { icon: 'book', word: 'À revoir' },
}

/** Where a thing stands: a shape and a word, the colour only repeats them. @param word says it better */
export const StateMark = ({ state, word }: { state: State; word?: string }) => (
  <span className={`${styles.mark} ${styles[state]}`}>
    <Icon name={looks[state].icon} />
    {word ?? looks[state].word}
  </span>
)
