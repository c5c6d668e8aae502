import styles from './steps.module.css'

export type FigureStep = {
  readonly name: string
  readonly words: string
  /** What happens instead of the next step, as « Non : réparez d’abord. » */
  readonly exit?: string
}

/** Numbered steps one under the other, and the ways out of them. @param onward the word on the way down */
export const FigureSteps = ({ steps, onward }: { steps: readonly FigureStep[]; onward?: string }) => (
  <ol role="list" className={styles.steps}>
    {steps.map(({ name, words, exit }, rank) => (
      <li key={name} className={styles.step}>
        <span className={styles.rank} aria-hidden="true">
          {rank + 1}
        </span>
        <div className={styles.body}>
          <strong>{name}</strong>
          <span>{words}</span>
          {exit && <span className={styles.exit}>{exit}</span>}
          {onward && rank < steps.length - 1 && <span className={styles.onward}>{onward}</span>}
        </div>
      </li>
    ))}
  </ol>
)
