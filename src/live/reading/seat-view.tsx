import { Suspense, useRef } from 'react'

import { Skeleton } from '../../design/skeleton.tsx'
import type { TrainingSession } from '../../training-session/contract.ts'
import { pressReviewKey } from '../record/review-keys.ts'
import { useKeys } from '../record/use-keys.ts'
import { KeysInWords } from './keys-in-words.tsx'
import { pressQueueKey } from './queue-keys.ts'
import { ReadingHead } from './reading-head.tsx'
import { ReadingRoom } from './reading-room.tsx'
import type { AttemptId, Seat } from './rules.ts'
import { searchOf } from './seat-address.ts'
import { useFocusOnMove } from './use-focus-on-move.ts'

/** One attempt of the queue, read and moved on from without a mouse. @param next the next to read */
export const SeatView = ({
  trainingSession,
  seat,
  rank,
  total,
  before,
  after,
  next,
  onGoTo,
  onDone,
}: {
  trainingSession: Pick<TrainingSession, 'id' | 'closedAt'>
  seat: Seat
  rank: number
  total: number
  before: AttemptId | null
  after: AttemptId | null
  next: AttemptId | null
  onGoTo: (seat: AttemptId) => void
  onDone: (what: 'read' | 'given-back') => void
}) => {
  const heading = useFocusOnMove()
  const part = useRef<HTMLDivElement>(null)
  useKeys(part, (event, element) => {
    pressReviewKey(event, element)
    pressQueueKey(event, element, { before, after, goTo: onGoTo })
  })
  return (
    <div ref={part}>
      <ReadingHead ref={heading} trainingSessionId={trainingSession.id} {...{ seat, rank, total, before, after }} />
      <KeysInWords />
      <Suspense fallback={<Skeleton lines={8} />}>
        <ReadingRoom key={searchOf(seat)} {...{ trainingSession, seat, next, onDone }} />
      </Suspense>
    </div>
  )
}
