import { Suspense } from 'react'

import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { SelfAssessmentOf } from './self-assessment-of.tsx'

export const SelfAssessmentPage = () => (
  <>
    <title>Auto-évaluation – Parcours</title>
    <PageTitle above="À la fin du jour 2" below="Où en êtes-vous aujourd’hui sur les quatre objectifs ?">
      Auto-évaluation
    </PageTitle>
    <Suspense fallback={<Skeleton lines={8} />}>
      <SelfAssessmentOf moment="after" />
    </Suspense>
  </>
)

/** What a page's module exports (app/page-code.ts). */
export const Component = SelfAssessmentPage
