import { useEffect, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'

import type { CaseStudyId } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { pageTitleId } from '../design/page-title.tsx'

/**
 * Somebody of the group handed it in, or the trainer gave it back or closed the session, while one of
 * its steps is on screen: the same step of another attempt would look as if one's words were gone. The
 * page of the case study says instead what happened.
 * @param attempt the one that is worked on, `null` when none can be
 */
export const useLeaveFinishedAttempt = (id: CaseStudyId, attempt: number | null): void => {
  const isAtStep = useSearchParams()[0].has('etape')
  const navigate = useNavigate()
  const before = useRef(attempt)
  useEffect(() => {
    if (before.current === attempt) return
    before.current = attempt
    if (!isAtStep) return
    void navigate(paths.caseStudy(id), { replace: true })
    // The field one was in is gone with its screen.
    document.getElementById(pageTitleId)?.focus()
  }, [id, attempt, isAtStep, navigate])
}
