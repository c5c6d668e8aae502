import { useMemo, useState } from 'react'
import * as z from 'zod/mini'

import type { CaseStudyAttempt, Grid } from '../../case-study/contract.ts'
import { levelSchema, reviewCaseStudy } from '../../case-study/contract.ts'
import { type CaseStudyId, objectiveIds, objectiveIdSchema } from '../../content/course-ids.ts'
import { Button } from '../../design/button.tsx'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import { levelLabels } from '../../case-study/level-labels.ts'
import { objectiveNumber } from '../../objectives/missing-sentences.ts'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { draftOf } from './draft.ts'
import { ReviewForm } from './review-form.tsx'
import styles from './review-panel.module.css'
import { useFocusBack } from './use-focus-back.ts'

const typedSchema = z.object({ levels: z.partialRecord(objectiveIdSchema, levelSchema), comment: z.string() })

/** Who read this attempt and when; or the form to do it. */
export const ReviewPanel = ({
  place,
  attempt,
  grid,
  isClosed,
}: {
  place: { trainingSessionId: string; traineeId: string; caseStudyId: CaseStudyId; attempt: number }
  attempt: CaseStudyAttempt
  grid: Grid
  isClosed: boolean
}) => {
  const review = useTrainerCommand(reviewCaseStudy)
  // Open until it is saved: a reading that arrives from elsewhere does not take away what is being typed.
  const { trainingSessionId, traineeId, caseStudyId, attempt: rank } = place
  const draft = useMemo(
    () => draftOf(typedSchema, 'review', trainingSessionId, traineeId, caseStudyId, rank),
    [trainingSessionId, traineeId, caseStudyId, rank],
  )
  const [typed, setTyped] = useState(() => draft.read())
  const [isOpen, setIsOpen] = useState(attempt.review === null || typed !== null)
  const opener = useFocusBack(isOpen)
  const shut = () => {
    draft.drop()
    setTyped(null)
    review.reset()
    setIsOpen(false)
  }

  if (isClosed && attempt.review === null) return <p>La session a été clôturée avant la lecture de cette tentative.</p>
  if (isOpen && !isClosed)
    return (
      <ReviewForm
        attempt={attempt}
        grid={grid}
        isSending={review.isPending}
        error={review.error}
        typed={typed}
        onType={draft.keep}
        onSave={(body) => review.mutate({ params: place, body }, { onSuccess: shut })}
        onCancel={attempt.review === null ? undefined : shut}
      />
    )
  if (attempt.review === null) return null
  return (
    <>
      <Read review={attempt.review} />
      {!isClosed && (
        <Button look="quiet" ref={opener} onClick={() => setIsOpen(true)}>
          Modifier la lecture
        </Button>
      )}
    </>
  )
}

const Read = ({ review }: { review: NonNullable<CaseStudyAttempt['review']> }) => (
  <div className={styles.read}>
    <p role="status">
      Lu par {review.reviewerName} le {frenchDate(review.at)} à {frenchTime(review.at)}.
    </p>
    <dl>
      {objectiveIds.map((id) => (
        <div key={id}>
          <dt>Objectif {objectiveNumber(id)}</dt>
          <dd>{levelLabels[review.levels[id]]}</dd>
        </div>
      ))}
    </dl>
    <p className={styles.comment}>{review.comment === '' ? 'Sans commentaire.' : `« ${review.comment} »`}</p>
  </div>
)
