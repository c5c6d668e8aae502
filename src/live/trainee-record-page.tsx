import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useParams } from 'react-router'

import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { BackToBoard } from '../training-session/back-to-board.tsx'
import { WhyLost } from '../training-session/trainer-problem.tsx'
import { LiveFreshness, useIsLost } from './freshness-stamp.tsx'
import { traineeRecordQuery } from './queries.ts'
import { RecordView } from './record/record-view.tsx'
import { useBoardTail } from './use-board-tail.ts'

export const Component = () => {
  const { trainingSessionId = '', traineeId = '' } = useParams()
  const { data } = useQuery(traineeRecordQuery(trainingSessionId, traineeId))
  const title = data?.trainee.name ?? 'Dossier du stagiaire'
  return (
    <>
      <title>{`${title} – Parcours`}</title>
      {/* In the page before the answer: it has the focus, and must not be replaced under it. */}
      <PageTitle above={<BackToBoard trainingSessionId={trainingSessionId} />} below={data?.trainee.company}>
        {title}
      </PageTitle>
      <Suspense fallback={<Skeleton lines={8} />}>
        <LiveRecord key={traineeId} trainingSessionId={trainingSessionId} traineeId={traineeId} />
      </Suspense>
    </>
  )
}

const LiveRecord = ({ trainingSessionId, traineeId }: { trainingSessionId: string; traineeId: string }) => {
  const { data: record, error } = useSuspenseQuery(traineeRecordQuery(trainingSessionId, traineeId))
  const hearing = useBoardTail(trainingSessionId)
  const isLost = useIsLost(hearing)
  return (
    <>
      <LiveFreshness hearing={hearing} />
      <WhyLost isLost={isLost} error={error} />
      <RecordView record={record} />
    </>
  )
}
