import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { StepCorrection } from '../contract.ts'
import type { RaciStep, Roles } from '../raci.ts'
import styles from './correction.module.css'
import { givenRoles, unscoredRoles } from './given-parts.ts'
import { PartCorrection } from './parts-correction.tsx'

/** Action by action: who answers for it, who does it, and for the record who is asked and told. */
export const RaciCorrection = ({
  step,
  roles,
  details,
  expected,
}: {
  step: RaciStep
  roles: Roles
} & Pick<StepCorrection, 'details' | 'expected'>) => (
  <ul role="list" className={styles.options}>
    {step.actions.map(({ id, text }) => {
      const unscored = unscoredRoles(step.people, roles[id])
      return (
        <li key={id}>
          <strong>{withFrenchSpaces(text)}</strong>
          <ul role="list" className={styles.roles}>
            {givenRoles(step.people, id, roles[id]).map((part) => (
              <li key={part.id}>
                <PartCorrection part={part} details={details} expected={expected} />
              </li>
            ))}
            {unscored.length > 0 && <li>{withFrenchSpaces(unscored.join(' ; '))}</li>}
          </ul>
        </li>
      )
    })}
  </ul>
)
