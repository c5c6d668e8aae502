import { useId, useState } from 'react'

import type { CaseStep } from '../../content/case-studies/case-study.ts'
import { Choice, Choices } from '../../design/choices.tsx'
import { Sortable } from '../../design/sortable.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import styles from './choice-step.module.css'

type ChoiceStepContent = Extract<CaseStep, { kind: 'choice' }>

type Given = {
  step: ChoiceStepContent
  chosen: readonly string[]
  onChosen: (chosen: string[]) => void
}

export const ChoiceStep = (given: Given) =>
  given.step.min === 1 && given.step.max === 1 ? <OneChoice {...given} /> : <SeveralChoices {...given} />

const SeveralChoices = ({ step, chosen, onChosen }: Given) => {
  const [refusedId, setRefusedId] = useState<string | null>(null)
  const [hasChanged, setChanged] = useState(false)
  const isFull = chosen.length >= step.max

  const toggle = (id: string) => {
    const isChosen = chosen.includes(id)
    setChanged(true)
    setRefusedId(!isChosen && isFull ? id : null)
    if (isChosen) onChosen(chosen.filter((one) => one !== id))
    else if (!isFull) onChosen([...chosen, id])
  }

  const count = countWords(step, chosen.length)
  const refusal = `${step.max}\u00A0choix au plus\u00A0: décochez-en un pour prendre celui-ci.`

  return (
    <>
      <Choices legend={howMany(step)} hint={count}>
        {step.options.map(({ id, text }) => (
          <Choice
            key={id}
            type="checkbox"
            checked={chosen.includes(id)}
            aria-disabled={(isFull && !chosen.includes(id)) || undefined}
            onChange={() => toggle(id)}
          >
            {withFrenchSpaces(text)}
            {refusedId === id && <span className={styles.refusal}>{refusal}</span>}
          </Choice>
        ))}
      </Choices>
      <p role="status" className="visually-hidden">
        {refusedId === null ? hasChanged && count : refusal}
      </p>
      {step.ordered && chosen.length > 0 && <Order step={step} chosen={chosen} onChosen={onChosen} />}
    </>
  )
}

/** One and only one: the last one picked is the answer. */
const OneChoice = ({ step, chosen, onChosen }: Given) => {
  const name = useId()
  return (
    <Choices legend="Choisissez une réponse">
      {step.options.map(({ id, text }) => (
        <Choice key={id} name={name} checked={chosen.includes(id)} onChange={() => onChosen([id])}>
          {withFrenchSpaces(text)}
        </Choice>
      ))}
    </Choices>
  )
}

const Order = ({ step, chosen, onChosen }: Given) => {
  const textOf = (id: string) => withFrenchSpaces(step.options.find((option) => option.id === id)?.text ?? id)
  return (
    <section aria-labelledby={`${step.id}-order`}>
      <h3 id={`${step.id}-order`}>Votre ordre</h3>
      <Sortable items={chosen.map((id) => ({ id, text: textOf(id) }))} onOrder={onChosen} />
    </section>
  )
}

const howMany = ({ min, max, options }: ChoiceStepContent): string => {
  if (min === max) return `Cochez ${min} choix`
  if (max >= options.length) return 'Cochez tout ce qui convient'
  return `Cochez ${min} à ${max} choix`
}

const countWords = ({ max, options }: ChoiceStepContent, count: number): string =>
  max >= options.length ? `${count}\u00A0choix` : `${count}\u00A0choix sur ${max}`
