import type { ReactNode } from 'react'

import styles from './fields.module.css'

/** Fields of one figure each, side by side where there is room. */
export const ShortFields = ({ children }: { children: ReactNode }) => <div className={styles.short}>{children}</div>

/** A few fields that belong together, named by what they are about. */
export const FieldGroup = ({ legend, narrow, children }: { legend: string; narrow?: boolean; children: ReactNode }) => (
  <fieldset className={styles.group}>
    <legend>{legend}</legend>
    <div className={narrow ? styles.marks : styles.short}>{children}</div>
  </fieldset>
)
