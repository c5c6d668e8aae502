import { useState } from 'react'

import { Icon } from '../../design/icon.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { type Amounts, type BudgetStep as BudgetStepContent, inEuros, readAmount, sharedOut } from '../budget.ts'
import { partId } from '../part-to-mend.ts'
import styles from './budget-step.module.css'
import { FigureField } from './figure-field.tsx'

/** An amount to share out, line by line, with what is left in sight. */
export const BudgetStep = ({
  step,
  amounts,
  onAmounts,
}: {
  step: BudgetStepContent
  amounts: Amounts
  onAmounts: (amounts: Record<string, string>) => void
}) => {
  // Said when a line is left: at each key it would talk over the one who types.
  const [announced, setAnnounced] = useState('')
  const balance = balanceOf(step, amounts)
  return (
    <fieldset>
      <legend className="visually-hidden">Votre répartition, en euros entiers</legend>
      <p className={`${styles.balance} ${balance.isExceeded ? styles.exceeded : ''}`}>
        {balance.isExceeded && <Icon name="warning" />}
        <span>{balance.sentence}</span>
      </p>
      {step.lines.map(({ id, text }) => (
        <FigureField
          key={id}
          id={partId(id)}
          label={text}
          unit="€"
          kept={amounts[id] ?? ''}
          keyboard="numeric"
          problemOf={(typed) =>
            readAmount(typed) === null
              ? 'n’est pas un montant en euros entiers. Écrivez-le en chiffres, par exemple 1 250.'
              : null
          }
          onTyped={(typed) => onAmounts({ ...amounts, [id]: typed })}
          onLeft={(sentence) => setAnnounced(sentence ?? balance.sentence)}
        />
      ))}
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </fieldset>
  )
}

/** What is left is never below nothing: beyond the amount, it is too much. */
const balanceOf = (step: BudgetStepContent, amounts: Amounts) => {
  const shared = sharedOut(step, amounts)
  const isExceeded = shared > step.amount
  const rest = isExceeded ? `${inEuros(shared - step.amount)} de trop` : `il reste ${inEuros(step.amount - shared)}`
  return {
    isExceeded,
    sentence: withFrenchSpaces(`Réparti : ${inEuros(shared)} sur ${inEuros(step.amount)}, ${rest}.`),
  }
}
