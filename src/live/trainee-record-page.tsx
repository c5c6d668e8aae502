import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useParams } from 'react-router'

import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { BackToBoard } from '../training-session/back-to-board.tsx'
import { TrainerProblem } from '../training-session/trainer-problem.tsx'
import { LiveFreshness, useIsLost } from './freshness-stamp.tsx'
import { traineeRecordQuery } from './queries.ts'
import { RecordView } from './record/record-view.tsx'
import { useBoardTail } from './use-board-tail.ts'

export const Component = () => {
  const { trainingSessionId = '', traineeId = '' } = useParams()
  return (
    <Suspense fallback={<Waiting />}>
      <LiveRecord key={traineeId} trainingSessionId={trainingSessionId} traineeId={traineeId} />
    </Suspense>
  )
}

const Waiting = () => (
  <>
    <title>Dossier du stagiaire – Parcours</title>
    <PageTitle>Dossier du stagiaire</PageTitle>
    <Skeleton lines={8} />
  </>
)

const LiveRecord = ({ trainingSessionId, traineeId }: { trainingSessionId: string; traineeId: string }) => {
  const { data: record, error } = useSuspenseQuery(traineeRecordQuery(trainingSessionId, traineeId))
  const hearing = useBoardTail(trainingSessionId)
  const isLost = useIsLost(hearing)
  const { name, company } = record.trainee
  return (
    <>
      <title>{`${name} – Parcours`}</title>
      <PageTitle above={<BackToBoard trainingSessionId={trainingSessionId} />} below={company}>
        {name}
      </PageTitle>
      <LiveFreshness hearing={hearing} />
      {isLost && <TrainerProblem error={error} />}
      <RecordView record={record} />
    </>
  )
}
