import styles from './steps.module.css'

/** Beyond this, separate steps are too thin to count by eye on a phone. */
const countableSteps = 12

/** « 3 sur 9 », with a bar that draws the same thing. @param label what is counted */
export const Steps = ({ done, total, label }: { done: number; total: number; label: string }) => (
  <div className={styles.steps}>
    <p className={styles.text}>
      <span>
        {label}
        {'\u00A0'}
        <span className="visually-hidden">:</span>
      </span>{' '}
      <strong>
        {done} sur {total}
      </strong>
    </p>
    <div aria-hidden="true" className={styles.bar}>
      {total <= countableSteps ? (
        Array.from({ length: total }, (_, step) => <span key={step} data-done={step < done} />)
      ) : (
        <>
          <span data-done="true" style={{ flexGrow: done }} />
          <span style={{ flexGrow: total - done }} />
        </>
      )}
    </div>
  </div>
)
