import { type ReactNode, useRef, useState } from 'react'

import type { CaseStudyAttempt, Grid, Level } from '../../case-study/contract.ts'
import { type ObjectiveId, objectiveIds } from '../../content/course-ids.ts'
import { Button } from '../../design/button.tsx'
import { LongField } from '../../design/field.tsx'
import { TrainerProblem } from '../../training-session/trainer-problem.tsx'
import { LevelChoices } from './level-choices.tsx'
import { ReusableComments } from './reusable-comments.tsx'
import styles from './review-form.module.css'

/** A reading under way: some levels may not be chosen yet. */
export type TypedReview = { readonly levels: Partial<Levels>; readonly comment: string }

export type Levels = Readonly<Record<ObjectiveId, Level>>

/**
 * The grid, a level per objective, and a comment that the trainee reads.
 * @param comments to write again @param notice what happened since it was begun, said beside the button
 */
export const ReviewForm = ({
  attempt: { attempt, automaticLevels, review },
  grid,
  isSending = false,
  error = null,
  typed = null,
  comments = [],
  notice = null,
  saveLabel = 'Enregistrer la lecture',
  cancelLabel = 'Annuler',
  onType,
  onSave,
  onCancel,
}: {
  attempt: Pick<CaseStudyAttempt, 'attempt' | 'automaticLevels' | 'review'>
  grid: Grid
  isSending?: boolean
  error?: Error | null
  typed?: TypedReview | null
  comments?: readonly string[]
  notice?: ReactNode
  saveLabel?: string
  cancelLabel?: string
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
        <LevelChoices
          key={id}
          objectiveId={id}
          name={`level-${attempt}-${id}`}
          descriptors={grid[id]}
          automatic={automaticLevels[id]}
          chosen={chosen[id]}
          error={isTried && chosen[id] === undefined ? 'Choisissez un niveau.' : undefined}
          onChoose={(level) => choose({ ...chosen, [id]: level })}
        />
      ))}
      <LongField
        label="Commentaire"
        optional
        hint="Le stagiaire le lit avec ses niveaux."
        maxLength={commentLength}
        value={comment}
        onChange={({ target }) => write(target.value)}
      />
      <ReusableComments
        comments={comments.filter((one) => !comment.includes(one))}
        onInsert={(one) => write([comment.trimEnd(), one].filter(Boolean).join('\n').slice(0, commentLength))}
      />
      {notice}
      <TrainerProblem error={error} />
      <div className={styles.actions}>
        <Button type="submit" pending={isSending} aria-keyshortcuts="Control+Enter Meta+Enter">
          {saveLabel}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {cancelLabel}
          </Button>
        )}
      </div>
    </form>
  )
}

/** As the contract has it. */
const commentLength = 2000

const isComplete = (chosen: Partial<Levels>): chosen is Levels => objectiveIds.every((id) => chosen[id] !== undefined)
