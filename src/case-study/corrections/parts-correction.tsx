import { StateMark } from '../../design/state-mark.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { StepCorrection } from '../contract.ts'
import styles from './correction.module.css'
import type { GivenPart } from './given-parts.ts'

type Corrected = Pick<StepCorrection, 'details' | 'expected'>

/** Every part of an answer, what was given, whether it is right, and what was expected once that is open. */
export const PartsCorrection = ({ parts, ...corrected }: { parts: readonly GivenPart[] } & Corrected) =>
  parts.length === 0 ? (
    <p>Sans réponse.</p>
  ) : (
    <ul role="list" className={styles.options}>
      {parts.map((part) => (
        <li key={part.id}>
          <PartCorrection part={part} {...corrected} />
        </li>
      ))}
    </ul>
  )

export const PartCorrection = ({ part: { id, name, given }, details, expected }: { part: GivenPart } & Corrected) => (
  <>
    <span>
      {withFrenchSpaces(name)}
      {'\u00A0'}: <strong>{withFrenchSpaces(given)}</strong>
    </span>
    {details[id] ? (
      <StateMark state="done" word="Juste" />
    ) : (
      <StateMark state="to-review" word={expected[id] === undefined ? 'À revoir' : `Attendu : ${expected[id]}`} />
    )}
  </>
)
