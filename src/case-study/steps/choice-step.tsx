import { useState } from 'react'

import type { CaseStep } from '../../content/case-studies/case-study.ts'
import { Button } from '../../design/button.tsx'
import { Choice, Choices } from '../../design/choices.tsx'
import { Icon } from '../../design/icon.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import styles from './choice-step.module.css'

type ChoiceStepContent = Extract<CaseStep, { kind: 'choice' }>

export const ChoiceStep = ({
  step,
  chosen,
  onChosen,
}: {
  step: ChoiceStepContent
  chosen: readonly string[]
  onChosen: (chosen: string[]) => void
}) => {
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

const Order = ({
  step,
  chosen,
  onChosen,
}: {
  step: ChoiceStepContent
  chosen: readonly string[]
  onChosen: (chosen: string[]) => void
}) => {
  const [announced, setAnnounced] = useState('')
  const textOf = (id: string) => withFrenchSpaces(step.options.find((option) => option.id === id)?.text ?? id)

  const move = (place: number, by: -1 | 1) => {
    const moved = chosen[place]
    const neighbour = chosen[place + by]
    if (moved === undefined || neighbour === undefined) return
    const next = [...chosen]
    next[place + by] = moved
    next[place] = neighbour
    onChosen(next)
    setAnnounced(`${textOf(moved)}\u00A0: place ${place + by + 1} sur ${chosen.length}.`)
  }

  return (
    <section aria-labelledby={`${step.id}-order`}>
      <h3 id={`${step.id}-order`}>Votre ordre</h3>
      <ol role="list" className={styles.order}>
        {chosen.map((id, place) => (
          <li key={id}>
            <span className={styles.place}>{place + 1}</span>
            <span className={styles.text}>{textOf(id)}</span>
            <span className={styles.moves}>
              <Button look="quiet" aria-disabled={place === 0} onClick={() => move(place, -1)}>
                <Icon name="arrow-up" /> Monter <span className="visually-hidden">{textOf(id)}</span>
              </Button>
              <Button look="quiet" aria-disabled={place === chosen.length - 1} onClick={() => move(place, 1)}>
                <Icon name="arrow-down" /> Descendre <span className="visually-hidden">{textOf(id)}</span>
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </section>
  )
}

const howMany = ({ min, max, options }: ChoiceStepContent): string => {
  if (min === max) return min === 1 ? 'Cochez un choix' : `Cochez ${min} choix`
  if (max >= options.length) return 'Cochez tout ce qui convient'
  return `Cochez ${min} à ${max} choix`
}

const countWords = ({ max, options }: ChoiceStepContent, count: number): string =>
  max >= options.length ? `${count}\u00A0choix` : `${count}\u00A0choix sur ${max}`
