import { stepStateOf } from '../../src/case-study/rules.ts'
import type { StepAnswers } from '../../src/case-study/answer.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import type { CaseStudyId } from '../../src/content/course-ids.ts'
import * as contract from '../../src/live/debrief/contract.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import type { ApiParts } from '../api-parts.ts'
import { openDebrief } from '../case-study/open-debrief.ts'
import type { CaseStudyState } from '../case-study/state.ts'
import { type Handler, asTrainer, handler } from '../handler.ts'
import { requireOpen, requireOwn, streamOf } from '../training-session/access.ts'
import { trainingSessionOf } from '../training-session/session-view.ts'
import { nameOf } from '../training-session/state.ts'
import { stepSplitsOf } from './room-split.ts'

export const debriefHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.getRoomSplit, async ({ identity, params }) => {
    const { state, position } = await parts.sessions.load(streamOf(params.trainingSessionId))
    requireOwn(state, asTrainer(identity))
    const { caseStudyId } = params
    const room = [...state.trainees.values()].map((trainee) => ({ trainee, work: trainee.caseStudies[caseStudyId] }))
    return {
      position,
      trainingSession: trainingSessionOf(state),
      caseStudyId,
      debriefOpenedAt: state.openedDebriefs.get(caseStudyId) ?? null,
      trainees: room.map(({ trainee, work }) => ({
        name: nameOf(trainee),
        handedInCount: work.attempts.length,
        isWorking: Object.keys(work.answers).length > 0,
      })),
      steps: stepSplitsOf(
        caseStudyById(caseStudyId),
        caseStudyKeyOf(caseStudyId),
        room.map(({ work }) => countedAnswers(caseStudyId, work)),
      ),
    }
  }),

  handler(contract.openDebrief, async ({ identity, params, command }) => {
    const trainer = asTrainer(identity)
    return parts.sessions.record(streamOf(params.trainingSessionId), command, (session) => {
      requireOwn(session, trainer)
      requireOpen(session)
      return openDebrief(session, trainer, params.caseStudyId)
    })
  }),
]

/** The last attempt handed in; of who handed nothing in, the steps that are complete. */
const countedAnswers = (caseStudyId: CaseStudyId, { attempts, answers }: CaseStudyState): StepAnswers => {
  const last = attempts.at(-1)
  if (last) return last.answers
  const complete = caseStudyById(caseStudyId).steps.filter((step) => stepStateOf(step, answers[step.id]) === 'done')
  return Object.fromEntries(complete.flatMap(({ id }) => (answers[id] ? [[id, answers[id]]] : [])))
}
