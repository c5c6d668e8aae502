import styles from './skeleton.module.css'

/** Stands where a text will be. Appears after a moment, so that a fast answer does not flash. */
export const Skeleton = ({ lines = 3, label = 'Chargement…' }: { lines?: number; label?: string }) => (
  <div role="status" className={styles.skeleton}>
    <span className="visually-hidden">{label}</span>
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} aria-hidden="true" className={styles.line} />
    ))}
  </div>
)
