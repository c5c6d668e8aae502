import type { CaseStep } from '../../content/case-studies/case-study.ts'
import { StateMark } from '../../design/state-mark.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import styles from './correction.module.css'

type ChoiceStep = Extract<CaseStep, { kind: 'choice' }>

/**
 * Every option that was chosen or expected, with a word for each.
 * @param details by option, chosen or expected: whether it is both
 */
export const ChoiceCorrection = ({
  step,
  chosen,
  details,
}: {
  step: ChoiceStep
  chosen: readonly string[]
  details: Readonly<Record<string, boolean>>
}) => {
  const textOf = (id: string) => withFrenchSpaces(step.options.find((option) => option.id === id)?.text ?? id)
  const inContentOrder = step.options.map(({ id }) => id).filter((id) => chosen.includes(id))
  const given = step.ordered ? chosen : inContentOrder
  const missed = step.options.map(({ id }) => id).filter((id) => id in details && !chosen.includes(id))
  return (
    <>
      {given.length === 0 && <p>Sans réponse.</p>}
      <ol role="list" className={styles.options}>
        {given.map((id, index) => (
          <li key={id}>
            <span>
              {step.ordered && `${index + 1}. `}
              {textOf(id)}
            </span>
            {details[id] ? (
              <StateMark state="done" word="Choisi, et attendu" />
            ) : (
              <StateMark state="to-review" word="Choisi, mais pas attendu" />
            )}
          </li>
        ))}
        {missed.map((id) => (
          <li key={id}>
            <span>{textOf(id)}</span>
            <StateMark state="not-started" word="Attendu, mais pas choisi" />
          </li>
        ))}
      </ol>
    </>
  )
}
