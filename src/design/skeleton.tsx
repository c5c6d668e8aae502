import styles from './skeleton.module.css'

export type SkeletonKind = 'lines' | 'table' | 'cards'

/**
 * Stands where something will be, in its shape. Appears after a moment, so that a fast answer does
 * not flash, and says after a second what is awaited. @param lines how many lines, rows or cards
 */
export const Skeleton = ({
  kind = 'lines',
  lines = 3,
  label = 'Chargement…',
}: {
  kind?: SkeletonKind
  lines?: number
  label?: string
}) => (
  <div role="status" data-skeleton className={`${styles.skeleton} ${styles[kind]}`}>
    {Array.from({ length: lines }, (_, line) => (
      <Shape key={line} kind={kind} />
    ))}
    <span className={styles.label}>{label}</span>
  </div>
)

const Shape = ({ kind }: { kind: SkeletonKind }) => (
  <span aria-hidden="true" className={styles.shape}>
    {Array.from({ length: barsOf[kind] }, (_, bar) => (
      <span key={bar} className={styles.bar} />
    ))}
  </span>
)

const barsOf = { lines: 1, table: 4, cards: 3 } as const satisfies Record<SkeletonKind, number>
