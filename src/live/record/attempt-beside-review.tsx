import { use, useRef } from 'react'

import type { CaseStudyAttempt, Grid } from '../../case-study/contract.ts'
import { namesInWords } from '../../case-study/group/names-in-words.ts'
import { loadCaseStudy } from '../../case-study/load-case-study.ts'
import { loadOnce } from '../../kernel/load-once.ts'
import styles from './attempt-beside-review.module.css'
import { pressReviewKey } from './review-keys.ts'
import { ReviewPanel } from './review-panel.tsx'
import { useKeys } from './use-keys.ts'
import type { AttemptPlace } from './use-review.ts'

/** An attempt as it was handed in, beside the grid it is read with. Suspends. */
export const AttemptBesideReview = ({
  place,
  attempt,
  grid,
  ...panel
}: {
  place: AttemptPlace
  attempt: CaseStudyAttempt
  grid: Grid
  isClosed: boolean
  isLast: boolean
  saveLabel?: string
  onDone?: (what: 'read' | 'given-back') => void
}) => {
  const { AttemptView, EarlierSubmissions } = use(loadAttemptView('code'))
  const caseStudy = use(loadCaseStudy(place.caseStudyId))
  const part = useRef<HTMLDivElement>(null)
  useKeys(part, pressReviewKey)
  return (
    <div ref={part} className={styles.sideBySide}>
      <div className={styles.answers}>
        {/* The grid is in the form, as long as there is one. */}
        <AttemptView
          caseStudy={caseStudy}
          attempt={attempt}
          grid={attempt.review === null ? null : grid}
          reader="trainer"
        />
        <EarlierSubmissions caseStudy={caseStudy} attempt={attempt} reader="trainer" />
      </div>
      <aside aria-label={`Lecture de la tentative ${attempt.attempt}`} className={styles.review}>
        {attempt.with && <p>Copie commune avec {namesInWords(attempt.with)} : votre lecture vaut pour chacun.</p>}
        {/* What comes anew is read anew; what was typed is in its draft. */}
        <ReviewPanel key={attempt.submittedAt} place={place} attempt={attempt} grid={grid} {...panel} />
      </aside>
    </div>
  )
}

/** What shows any attempt; a trainee who handed nothing in yet needs none of it. */
export const loadAttemptView = loadOnce<'code', AttemptCode>(async () => ({
  ...(await import('../../case-study/attempt-view.tsx')),
  ...(await import('../../case-study/earlier-submissions.tsx')),
}))

type AttemptCode = typeof import('../../case-study/attempt-view.tsx') &
  typeof import('../../case-study/earlier-submissions.tsx')
