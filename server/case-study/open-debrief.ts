import type { CaseStudyId } from '../../src/content/course-ids.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import type { TrainingSessionState } from '../training-session/state.ts'
import { debriefEvents } from './debrief-events.ts'

const event = newEvent(debriefEvents)

/**
 * Opens the corrections of a case study to everybody of the session and ends its attempts
 * (docs/decisions/0003-mastery-rule.md). For good: opened again, it adds nothing.
 */
export const openDebrief = (
  session: TrainingSessionState,
  trainer: { readonly id: string },
  caseStudyId: CaseStudyId,
): readonly NewEvent[] =>
  session.openedDebriefs.has(caseStudyId)
    ? []
    : [event('case-study-debrief-opened', { actor: trainer.id, subject: null }, { caseStudyId })]
