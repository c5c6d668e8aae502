import { Icon, type IconName } from '../../design/icon.tsx'
import type { ProgressState } from '../contract.ts'
import styles from './state-icon.module.css'

const icons: Readonly<Record<ProgressState, IconName>> = {
  done: 'circle-check',
  'in-progress': 'circle-half',
  'not-started': 'circle',
}

/** A state where there is only room for its shape; `word` is for the ears and the mouse. */
export const StateIcon = ({ state, word }: { state: ProgressState; word?: string }) => (
  <span className={`${styles.icon} ${styles[state]}`} title={word}>
    <Icon name={icons[state]} size="1.375rem" />
    {word !== undefined && <span className="visually-hidden">{word}</span>}
  </span>
)
