import { Suspense } from 'react'

import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { SelfAssessmentOf } from './self-assessment-of.tsx'

export const PositioningPage = () => (
  <>
    <title>Positionnement – Parcours</title>
    <PageTitle above="Au début de la formation" below="Où en êtes-vous aujourd’hui sur les quatre objectifs ?">
      Positionnement
    </PageTitle>
    <Suspense fallback={<Skeleton lines={8} />}>
      <SelfAssessmentOf moment="before" />
    </Suspense>
  </>
)

/** What a page's module exports (app/page-code.ts). */
export const Component = PositioningPage
