import styles from './share-bar.module.css'

/** A share of the room, as a length and in words. @param words « 5 sur 12 » */
export const ShareBar = ({ count, total, words }: { count: number; total: number; words: string }) => (
  <div className={styles.share}>
    <span aria-hidden="true" className={styles.bar}>
      <span style={{ inlineSize: `${total === 0 ? 0 : (100 * count) / total}%` }} />
    </span>
    <span className={styles.words}>{words}</span>
  </div>
)
