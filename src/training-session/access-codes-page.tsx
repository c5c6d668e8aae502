import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useParams } from 'react-router'

import { paths } from '../content/paths.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { AccessCodesView } from './access-codes-view.tsx'
import styles from './access-codes-view.module.css'
import { BackToBoard } from './back-to-board.tsx'
import { accessCodesQuery } from './queries.ts'

export const Component = () => {
  const { trainingSessionId = '' } = useParams()
  return (
    <>
      <title>Codes d’accès – Parcours</title>
      <div className={styles.title}>
        <PageTitle
          above={<BackToBoard trainingSessionId={trainingSessionId} />}
          below="Chaque stagiaire se connecte avec le code de la session et son code personnel."
        >
          Codes d’accès
        </PageTitle>
      </div>
      <Suspense fallback={<Skeleton />}>
        <AccessCodes trainingSessionId={trainingSessionId} />
      </Suspense>
    </>
  )
}

const AccessCodes = ({ trainingSessionId }: { trainingSessionId: string }) => {
  const { data } = useSuspenseQuery(accessCodesQuery(trainingSessionId))
  return <AccessCodesView {...data} address={location.origin + paths.traineeSignIn} />
}
