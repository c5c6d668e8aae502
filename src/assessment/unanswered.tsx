import { type Ref } from 'react'

import { Icon } from '../design/icon.tsx'
import styles from './unanswered.module.css'

/**
 * What is still to answer, each a way to get there. It takes the focus when it appears,
 * which is what announces it; it shrinks quietly while one answers.
 * @param targetId the id of a fieldset or of a control
 */
export const Unanswered = ({
  sentence,
  questions,
  ref,
}: {
  sentence: string
  questions: readonly { readonly targetId: string; readonly label: string }[]
  ref: Ref<HTMLDivElement>
}) => (
  <div ref={ref} tabIndex={-1} className={styles.unanswered}>
    <p className={styles.sentence}>
      <Icon name="pen" />
      {sentence}
    </p>
    <ul role="list">
      {questions.map(({ targetId, label }) => (
        <li key={targetId}>
          <a
            href={`#${targetId}`}
            onClick={(event) => {
              event.preventDefault()
              goTo(targetId)
            }}
          >
            <span>{label}</span>
          </a>
        </li>
      ))}
    </ul>
  </div>
)

const goTo = (targetId: string): void => {
  const target = document.getElementById(targetId)
  target?.scrollIntoView({ block: 'start' })
  target?.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true })
}
