import { useRef, useState } from 'react'

import type { CaseStudyAttempt, Grid, Level } from '../../case-study/contract.ts'
import { objectiveOf } from '../../content/course.ts'
import { type ObjectiveId, objectiveIds } from '../../content/course-ids.ts'
import { Button } from '../../design/button.tsx'
import { Choice, Choices } from '../../design/choices.tsx'
import { LongField } from '../../design/field.tsx'
import { levelLabels } from '../../case-study/level-labels.ts'
import { objectiveNumber } from '../../objectives/missing-sentences.ts'
import { TrainerProblem } from '../../training-session/trainer-problem.tsx'
import styles from './review-form.module.css'

/** A reading under way: some levels may not be chosen yet. */
export type TypedReview = { readonly levels: Partial<Levels>; readonly comment: string }

type Levels = Readonly<Record<ObjectiveId, Level>>

const levels = [1, 2, 3, 4] as const

/** The grid, a level per objective, and a comment that the trainee reads. */
export const ReviewForm = ({
  attempt: { attempt, automaticLevels, review },
  grid,
  isSending = false,
  error = null,
  typed = null,
  onType,
  onSave,
  onCancel,
}: {
  attempt: Pick<CaseStudyAttempt, 'attempt' | 'automaticLevels' | 'review'>
  grid: Grid
  isSending?: boolean
  error?: Error | null
  typed?: TypedReview | null
  onType?: (typed: TypedReview) => void
  onSave: (review: { levels: Levels; comment: string }) => void
  onCancel?: (() => void) | undefined
}) => {
  const [chosen, setChosen] = useState<Partial<Levels>>(typed?.levels ?? review?.levels ?? automaticLevels)
  const [comment, setComment] = useState(typed?.comment ?? review?.comment ?? '')
  const [isTried, setIsTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  const choose = (given: Partial<Levels>) => {
    setChosen(given)
    onType?.({ levels: given, comment })
  }
  const write = (words: string) => {
    setComment(words)
    onType?.({ levels: chosen, comment: words })
  }

  const save = () => {
    setIsTried(true)
    if (isComplete(chosen)) return onSave({ levels: chosen, comment: comment.trim() })
    const first = objectiveIds.find((id) => chosen[id] === undefined)
    form.current?.querySelector<HTMLInputElement>(`input[data-objective="${first}"]`)?.focus()
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSending) save()
      }}
    >
      <h3 className={styles.title}>Lecture de la tentative {attempt}</h3>
      {objectiveIds.map((id) => (
        <Choices
          key={id}
          legend={`Objectif ${objectiveNumber(id)} – ${objectiveOf(id).text}`}
          hint={
            automaticLevels[id] !== undefined &&
            `Niveau ${automaticLevels[id]} d’après les réponses ; vous pouvez le changer.`
          }
          error={isTried && chosen[id] === undefined ? 'Choisissez un niveau.' : undefined}
        >
          {levels.map((level) => (
            <Choice
              key={level}
              name={`level-${attempt}-${id}`}
              data-objective={id}
              checked={chosen[id] === level}
              onChange={() => choose({ ...chosen, [id]: level })}
            >
              {levelLabels[level]} <span className={styles.descriptor}>{grid[id][level - 1]}</span>
            </Choice>
          ))}
        </Choices>
      ))}
      <LongField
        label="Commentaire"
        optional
        hint="Le stagiaire le lit avec ses niveaux."
        maxLength={2000}
        value={comment}
        onChange={({ target }) => write(target.value)}
      />
      <TrainerProblem error={error} />
      <div className={styles.actions}>
        <Button type="submit" pending={isSending}>
          Enregistrer la lecture
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            Annuler
          </Button>
        )}
      </div>
    </form>
  )
}

const isComplete = (chosen: Partial<Levels>): chosen is Levels => objectiveIds.every((id) => chosen[id] !== undefined)
