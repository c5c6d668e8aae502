import { Progress as Base } from '@base-ui/react/progress'
import type { ReactNode } from 'react'

import styles from './progress.module.css'
import { useSlow } from './use-slow.ts'

/**
 * How far something is that the app does itself; what a person has done is `Steps`.
 * @param value from 0 to 100, `null` while nobody can tell
 */
export const Progress = ({ label, value = null }: { label: ReactNode; value?: number | null }) => (
  <Base.Root
    value={value}
    locale="fr-FR"
    getAriaValueText={(percent) => (value === null ? 'En cours' : percent)}
    className={styles.progress}
  >
    <Base.Label>{label}</Base.Label>
    <Base.Value className={styles.value} />
    <Base.Track className={styles.track}>
      <Base.Indicator className={styles.indicator} />
    </Base.Track>
  </Base.Root>
)

/** The same, only for what lasts: nothing at first, then the sentence and the bar, announced. */
export const SlowProgress = ({ isRunning, label }: { isRunning: boolean; label: ReactNode }) => {
  const isSlow = useSlow(isRunning)
  return <div role="status">{isSlow && <Progress label={label} />}</div>
}
