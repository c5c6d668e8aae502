import { useState } from 'react'

import type { RaciRole } from '../answer.ts'
import { FieldError } from '../../design/field.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { partId } from '../part-to-mend.ts'
import { peopleWith, raciRoles, type RaciStep as RaciStepContent, type Roles, type RolesOfAction } from '../raci.ts'
import { oneAccountable } from '../step-problems/raci-problem.ts'
import { RaciLegend } from './raci-legend.tsx'
import styles from './raci-step.module.css'

/** Who does what at each action: a table, and on a phone one card an action. */
export const RaciStep = ({
  step,
  roles,
  onRoles,
}: {
  step: RaciStepContent
  roles: Roles
  onRoles: (roles: Record<string, Record<string, RaciRole>>) => void
}) => {
  const [announced, setAnnounced] = useState('')

  const give = (action: RaciStepContent['actions'][number], person: string, role: RaciRole | '') => {
    const { [person]: _, ...others } = roles[action.id] ?? {}
    const given: Record<string, RaciRole> = role === '' ? others : { ...others, [person]: role }
    onRoles({ ...roles, [action.id]: given })
    setAnnounced(isDoubled(given) ? `${withFrenchSpaces(action.text)}\u00A0: ${oneAccountable}` : '')
  }

  return (
    <div className={styles.frame}>
      <RaciLegend />
      <table className={styles.table}>
        <caption className="visually-hidden">{withFrenchSpaces(step.title)}</caption>
        <thead>
          <tr>
            <th scope="col">Action</th>
            {step.people.map(({ id, text }) => (
              <th key={id} scope="col">
                {withFrenchSpaces(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {step.actions.map((action) => (
            <ActionRow
              key={action.id}
              action={action}
              people={step.people}
              roles={roles[action.id] ?? {}}
              onRole={(person, role) => give(action, person, role)}
            />
          ))}
        </tbody>
      </table>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </div>
  )
}

const isDoubled = (roles: RolesOfAction): boolean => peopleWith('A', roles).length > 1

const ActionRow = ({
  action,
  people,
  roles,
  onRole,
}: {
  action: RaciStepContent['actions'][number]
  people: RaciStepContent['people']
  roles: RolesOfAction
  onRole: (person: string, role: RaciRole | '') => void
}) => {
  const name = withFrenchSpaces(action.text)
  const problemId = `${partId(action.id)}-problem`
  const answering = isDoubled(roles) ? peopleWith('A', roles) : []
  return (
    <tr>
      <th scope="row">
        {name}
        <FieldError id={problemId}>{answering.length > 0 ? oneAccountable : undefined}</FieldError>
      </th>
      {people.map(({ id, text }, index) => (
        <td key={id}>
          <span aria-hidden="true" className={styles.label}>
            {withFrenchSpaces(text)}
          </span>
          <select
            id={index === 0 ? partId(action.id) : undefined}
            aria-label={`${withFrenchSpaces(text)}, ${name}`}
            aria-invalid={answering.includes(id) || undefined}
            aria-describedby={answering.includes(id) ? problemId : undefined}
            value={roles[id] ?? ''}
            onChange={({ target }) => onRole(id, target.value as RaciRole | '')}
          >
            <option value="">–</option>
            {Object.entries(raciRoles).map(([role, letters]) => (
              <option key={role} value={role}>
                {letters}
              </option>
            ))}
          </select>
        </td>
      ))}
    </tr>
  )
}
