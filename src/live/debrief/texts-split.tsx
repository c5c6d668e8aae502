import type { StepSplit } from './contract.ts'
import { Names, type Shown } from './shown.tsx'
import styles from './split.module.css'

/** What was written, one text after the other, by nobody in particular. */
export const TextsSplit = ({ texts, shown }: { texts: StepSplit['texts']; shown: Shown }) => (
  <ul role="list" className={styles.texts}>
    {texts.map(({ text, by }) => (
      <li key={by}>
        <blockquote>{text}</blockquote>
        <Names by={[by]} shown={shown} />
      </li>
    ))}
  </ul>
)
