import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import type { CaseStudyAttempt, Grid } from '../../case-study/contract.ts'
import { Button } from '../../design/button.tsx'
import { readingQueueQuery } from '../reading/queries.ts'
import { GivenBack, GiveBack } from './give-back.tsx'
import { ReviewForm } from './review-form.tsx'
import { ReviewRead } from './review-read.tsx'
import { SinceItWasBegun } from './since-it-was-begun.tsx'
import { useFocusBack } from './use-focus-back.ts'
import { type AttemptPlace, useReview } from './use-review.ts'

/**
 * Who read this attempt and when; or the form to do it; or to whom it was given back.
 * @param isLast the last attempt, the one that can be given back
 * @param onDone it was saved or given back: a queue goes on to the next
 */
export const ReviewPanel = ({
  place,
  attempt,
  grid,
  isClosed,
  isLast,
  saveLabel,
  onDone,
}: {
  place: AttemptPlace
  attempt: CaseStudyAttempt
  grid: Grid
  isClosed: boolean
  isLast: boolean
  saveLabel?: string | undefined
  onDone?: ((what: 'read' | 'given-back') => void) | undefined
}) => {
  const review = useReview(place, attempt)
  // Open until it is saved: a reading that arrives from elsewhere does not take away what is being typed.
  const [isOpen, setIsOpen] = useState(attempt.review === null || review.typed !== null)
  const opener = useFocusBack(isOpen)
  const { data: queue } = useQuery({
    ...readingQueueQuery(place.trainingSessionId),
    enabled: isOpen && !isClosed && !attempt.reopening,
  })

  const shut = () => {
    review.startAgain()
    setIsOpen(false)
  }

  if (attempt.reopening)
    return <GivenBack reopening={attempt.reopening} isTyped={review.isTyped()} isClosed={isClosed} />
  if (isClosed && attempt.review === null) return <p>La session a été clôturée avant la lecture de cette tentative.</p>
  const giveBack = isLast && !isClosed && (
    <GiveBack place={place} attempt={attempt} onDone={() => onDone?.('given-back')} />
  )
  if (isOpen && !isClosed)
    return (
      <>
        <ReviewForm
          attempt={attempt}
          grid={grid}
          isSending={review.isSending}
          error={review.error}
          typed={review.typed}
          comments={queue?.comments ?? []}
          notice={<SinceItWasBegun readSince={review.readSince} isAnew={review.isAnew} />}
          saveLabel={
            review.readSince !== null && review.willReplace
              ? `Remplacer la lecture de ${review.readSince.reviewerName}`
              : (saveLabel ?? 'Enregistrer la lecture')
          }
          cancelLabel={review.readSince === null ? 'Annuler' : 'Garder cette lecture'}
          onType={review.keep}
          onSave={(body) =>
            review.save(body, () => {
              shut()
              onDone?.('read')
            })
          }
          onCancel={attempt.review === null ? undefined : shut}
        />
        {giveBack}
      </>
    )
  return (
    <>
      {attempt.review !== null && <ReviewRead review={attempt.review} />}
      {!isClosed && (
        <Button
          look="quiet"
          ref={opener}
          onClick={() => {
            review.startAgain()
            setIsOpen(true)
          }}
        >
          Modifier la lecture
        </Button>
      )}
      {giveBack}
    </>
  )
}
