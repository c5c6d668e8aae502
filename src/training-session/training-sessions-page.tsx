import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Link } from 'react-router'

import { paths } from '../content/paths.ts'
import { buttonClass } from '../design/button.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { trainingSessionsQuery } from './queries.ts'
import { type ListedTrainingSession, TrainingSessionsView } from './training-sessions-view.tsx'

export const Component = () => (
  <>
    <title>Mes sessions – Parcours</title>
    <PageTitle>Mes sessions</PageTitle>
    <Suspense fallback={<Skeleton />}>
      <TrainingSessions />
    </Suspense>
  </>
)

const TrainingSessions = () => {
  const { data } = useSuspenseQuery(trainingSessionsQuery)
  return (
    <>
      <p>
        <Link to={paths.newTrainingSession} className={buttonClass('primary')}>
          Programmer une session
        </Link>
      </p>
      <p>
        <Link to={paths.questionBank}>Banque de questions</Link>
      </p>
      <TrainingSessionsView trainingSessions={data satisfies readonly ListedTrainingSession[]} />
    </>
  )
}
