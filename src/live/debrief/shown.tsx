import styles from './split.module.css'

/** What the trainer asked for at a step, and what the room may see of it. */
export type Shown = {
  readonly correction: boolean
  /** By place in the room; `null` while names are not shown. */
  readonly names: readonly string[] | null
}

/** Who gave an answer, when that was asked for. */
export const Names = ({ by, shown: { names } }: { by: readonly number[]; shown: Shown }) =>
  names === null || by.length === 0 ? null : (
    <p className={styles.names}>{by.map((place) => names[place] ?? '').join(', ')}</p>
  )
