import { useState } from 'react'

import type { CaseStudyAttempt, Grid } from '../../case-study/contract.ts'
import { reviewCaseStudy } from '../../case-study/contract.ts'
import { type CaseStudyId, objectiveIds } from '../../content/course-ids.ts'
import { Button } from '../../design/button.tsx'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import { levelLabels } from '../../case-study/level-labels.ts'
import { objectiveNumber } from '../../objectives/missing-sentences.ts'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { ReviewForm } from './review-form.tsx'
import styles from './review-panel.module.css'
import { useFocusBack } from './use-focus-back.ts'

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
  const [isOpen, setIsOpen] = useState(attempt.review === null)
  const opener = useFocusBack(isOpen)
  const shut = () => {
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
