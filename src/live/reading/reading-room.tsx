import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'

import { Notice } from '../../design/notice.tsx'
import type { TrainingSession } from '../../training-session/contract.ts'
import { traineeRecordQuery } from '../queries.ts'
import { AttemptBesideReview } from '../record/attempt-beside-review.tsx'
import type { AttemptId, Seat } from './rules.ts'

/** One attempt beside its grid. Suspends. */
export const ReadingRoom = ({
  trainingSession: { id, closedAt },
  seat: { traineeId, caseStudyId, attempt: rank },
  next,
  onDone,
}: {
  trainingSession: Pick<TrainingSession, 'id' | 'closedAt'>
  seat: Seat
  /** Where saving leads; `null` after the last. */
  next: AttemptId | null
  onDone: (what: 'read' | 'given-back') => void
}) => {
  const { data: record } = useSuspenseQuery(traineeRecordQuery(id, traineeId))
  usePrefetched(id, next)
  const work = record.caseStudies.find((one) => one.caseStudyId === caseStudyId)
  const attempt = work?.attempts.find((one) => one.attempt === rank)
  if (!work || !attempt || work.grid === null)
    return <Notice kind="info">Cette tentative n’est plus là. Passez à la suivante.</Notice>

  return (
    <AttemptBesideReview
      place={{ trainingSessionId: id, traineeId, caseStudyId, attempt: rank }}
      attempt={attempt}
      grid={work.grid}
      isClosed={closedAt !== null}
      isLast={rank === work.attempts.at(-1)?.attempt}
      saveLabel={next === null ? 'Enregistrer la lecture' : 'Enregistrer et passer à la suivante'}
      onDone={onDone}
    />
  )
}

/** The next answers are there when one comes to them. */
const usePrefetched = (trainingSessionId: string, next: AttemptId | null) => {
  const queryClient = useQueryClient()
  const traineeId = next?.traineeId
  useEffect(() => {
    if (traineeId !== undefined) void queryClient.prefetchQuery(traineeRecordQuery(trainingSessionId, traineeId))
  }, [queryClient, trainingSessionId, traineeId])
}
