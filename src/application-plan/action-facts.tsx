import styles from './action-facts.module.css'
import { writtenFields } from './action-words.ts'
import type { RecordedAction } from './contract.ts'
import { missingIn } from './rules.ts'

/** What an action says, and what it does not say yet; the trainer reads the same. */
export const ActionFacts = ({ action }: { action: RecordedAction }) => {
  const missing = missingIn(action)
  return (
    <>
      <dl className={styles.facts}>
        {writtenFields(action).map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && (
        <p className={styles.missing}>
          Reste à dire{'\u00A0'}: {missing.join(', ')}.
        </p>
      )}
    </>
  )
}
