import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, use } from 'react'
import { useParams } from 'react-router'

import { loadCaseStudy } from '../case-study/load-case-study.ts'
import { caseStudySheetOf } from '../content/case-studies/sheets.ts'
import { type CaseStudyId, caseStudyIds } from '../content/course-ids.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import { Problem } from '../kernel/problem.ts'
import { BackToBoard } from '../training-session/back-to-board.tsx'
import { WhyLost } from '../training-session/trainer-problem.tsx'
import { DebriefLinks } from './debrief/debrief-links.tsx'
import { DebriefView } from './debrief/debrief-view.tsx'
import { roomSplitQuery } from './debrief/queries.ts'
import { LiveFreshness, useIsLost } from './freshness-stamp.tsx'
import { useBoardTail } from './use-board-tail.ts'

export const Component = () => {
  const { trainingSessionId = '', caseStudyId } = useParams()
  const id = caseStudyIds.find((one) => one === caseStudyId)
  if (id === undefined) throw new Problem('not-found')
  const { number, title } = caseStudySheetOf(id)
  // It comes while the answers do.
  void loadCaseStudy(id)
  return (
    <>
      <title>{`Débriefing de l’étude de cas ${number} – Parcours`}</title>
      <PageTitle
        above={<BackToBoard trainingSessionId={trainingSessionId} />}
        below={withFrenchSpaces(`Étude de cas ${number} – ${title}`)}
      >
        Débriefing
      </PageTitle>
      <DebriefLinks trainingSessionId={trainingSessionId} at={id} />
      <Suspense fallback={<Skeleton lines={8} />}>
        <LiveDebrief key={`${trainingSessionId}/${id}`} trainingSessionId={trainingSessionId} caseStudyId={id} />
      </Suspense>
    </>
  )
}

const LiveDebrief = ({ trainingSessionId, caseStudyId }: { trainingSessionId: string; caseStudyId: CaseStudyId }) => {
  const { data: split, error } = useSuspenseQuery(roomSplitQuery(trainingSessionId, caseStudyId))
  const caseStudy = use(loadCaseStudy(caseStudyId))
  const hearing = useBoardTail(trainingSessionId)
  const isLost = useIsLost(hearing)
  return (
    <>
      <WhyLost isLost={isLost} error={error} />
      <DebriefView caseStudy={caseStudy} split={split} freshness={<LiveFreshness hearing={hearing} />} />
    </>
  )
}
