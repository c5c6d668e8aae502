import styles from './raci-step.module.css'

/** What the four letters stand for, as topic 1.4 says it. */
export const RaciLegend = () => (
  <dl className={styles.legend}>
    {letters.map(([letter, words]) => (
      <div key={letter}>
        <dt>{letter}</dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
)

const letters = [
  ['R', 'réalise'],
  ['A', 'approuve et rend compte'],
  ['C', 'est consulté'],
  ['I', 'est informé'],
] as const
