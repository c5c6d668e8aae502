import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useParams } from 'react-router'

import { PageTitle } from '../../design/page-title.tsx'
import { Skeleton } from '../../design/skeleton.tsx'
import { BackToBoard } from '../../training-session/back-to-board.tsx'
import { WhyLost } from '../../training-session/trainer-problem.tsx'
import { LiveFreshness, useIsLost } from '../freshness-stamp.tsx'
import { useBoardTail } from '../use-board-tail.ts'
import { readingQueueQuery } from './queries.ts'
import styles from './reading-page.module.css'
import { Sitting } from './sitting.tsx'

/** All that waits to be read in a session, one after the other. */
export const Component = () => {
  const { trainingSessionId = '' } = useParams()
  return (
    <div className={styles.wide}>
      <title>Lectures à faire – Parcours</title>
      <PageTitle above={<BackToBoard trainingSessionId={trainingSessionId} />}>Lectures à faire</PageTitle>
      <Suspense fallback={<Skeleton lines={8} />}>
        <Readings key={trainingSessionId} trainingSessionId={trainingSessionId} />
      </Suspense>
    </div>
  )
}

const Readings = ({ trainingSessionId }: { trainingSessionId: string }) => {
  const { data: queue, error } = useSuspenseQuery(readingQueueQuery(trainingSessionId))
  const hearing = useBoardTail(trainingSessionId)
  const isLost = useIsLost(hearing)
  return (
    <>
      <LiveFreshness hearing={hearing} />
      <WhyLost isLost={isLost} error={error} />
      <Sitting queue={queue} />
    </>
  )
}
