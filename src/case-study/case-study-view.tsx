import { Suspense, use, type ReactNode } from 'react'

import type { CaseStudy } from '../content/case-studies/case-study.ts'
import { Notice } from '../design/notice.tsx'
import type { StepAnswer, StepAnswers } from './answer.ts'
import { CaseFileAgain } from './case-file-again.tsx'
import { CaseStudyAnnouncement } from './case-study-announcement.tsx'
import { CaseStudyResult } from './case-study-result.tsx'
import { HandedIn, type Submission } from './handed-in.tsx'
import { attemptsAllowed, type CaseStudyWork } from './contract.ts'
import { DebriefOpened } from './debrief-opened.tsx'
import { GivenBackReminder } from './given-back-notice.tsx'
import { loadOnce } from '../kernel/load-once.ts'
import { GroupLine } from './group/group-line.tsx'
import { StepScreen } from './steps/step-screen.tsx'
import { hasBegun, submitStep } from './steps/step-links.ts'
import { SubmitScreen } from './submit-screen.tsx'
import { UnderWayView } from './under-way-view.tsx'

/**
 * The screen that an address asks for: the announcement, a step, the last check, or the
 * result of what is handed in.
 * @param at the step in the address, `remise` for the last check; `null` is the case study's own page
 * @param shownAttempt the submitted attempt in the address; the last one when it says nothing
 * @param isClosed the trainer closed the session: nothing can be given any more
 * @param group with whom the attempt under way is worked on, and how to come together
 * @param answers what the attempt under way holds, sent or not
 */
export const CaseStudyView = ({
  caseStudy,
  work,
  answers,
  at,
  shownAttempt,
  isClosed = false,
  submission,
  group = null,
  onAnswer,
  onSubmit,
}: {
  caseStudy: CaseStudy
  work: CaseStudyWork
  answers: StepAnswers
  at: string | null
  shownAttempt: string | null
  isClosed?: boolean
  submission: Submission
  group?: ReactNode
  onAnswer: (stepId: string, answer: StepAnswer) => void
  onSubmit: () => void
}) => {
  const isWorking = work.attempt !== null && !isClosed && submission.state === 'not-given'
  const step = isWorking ? caseStudy.steps.find(({ id }) => id === at) : undefined
  const reopening = work.attempts.find(({ attempt }) => attempt === work.attempt)?.reopening
  if (step)
    return (
      <>
        {reopening && <GivenBackReminder reopening={reopening} />}
        <StepScreen
          key={`${work.attempt}/${step.id}`}
          {...{ caseStudy, step, answers }}
          attempt={work.attempt}
          group={<GroupLine work={work} stepId={step.id} />}
          onAnswer={(answer) => onAnswer(step.id, answer)}
        />
      </>
    )
  // Just handed in, the next attempt is open and the address still says « remise »: there is nothing to check yet.
  const isJustHandedIn = work.attempts.length > 0 && !hasBegun(caseStudy, answers)
  if (isWorking && at === submitStep && !isJustHandedIn)
    return (
      <>
        {reopening && <GivenBackReminder reopening={reopening} />}
        <SubmitScreen
          {...{ caseStudy, answers, submission, onSubmit }}
          isLastAttempt={work.attempt === attemptsAllowed}
          others={work.group?.others ?? []}
        />
      </>
    )
  return (
    <>
      {isClosed && (
        <Notice kind="info" word="Session clôturée">
          Le formateur a clôturé la session&nbsp;: les réponses ne peuvent plus changer.
        </Notice>
      )}
      {work.debrief !== null && <DebriefOpened openedAt={work.debrief.openedAt} />}
      {submission.state !== 'not-given' && <HandedIn state={submission.state} />}
      {work.attempts.length > 0 ? (
        <CaseStudyResult
          {...{ caseStudy, work, answers, shownAttempt }}
          group={isWorking && group}
          canGoOn={isWorking}
          isClosed={isClosed}
        />
      ) : (
        submission.state === 'not-given' &&
        work.debrief === null && (
          <CaseStudyAnnouncement {...{ caseStudy, answers }} group={isWorking && group} canStart={isWorking} />
        )
      )}
      {isClosed && work.debrief === null && !reopening && hasBegun(caseStudy, answers) && (
        <Suspense fallback={null}>
          <LateKeptAnswers {...{ caseStudy, answers }} />
        </Suspense>
      )}
      {work.debrief !== null && (work.attempts.length === 0 || hasBegun(caseStudy, answers)) && (
        <UnderWayView {...{ caseStudy, answers }} corrections={work.debrief.corrections} />
      )}
      {work.debrief !== null && work.attempts.length === 0 && <CaseFileAgain caseStudy={caseStudy} />}
    </>
  )
}

/** Its code is for after the closure: nobody who works on the case waits for it. */
const LateKeptAnswers = (given: { caseStudy: CaseStudy; answers: StepAnswers }) => {
  const { KeptAnswers } = use(loadKeptAnswers('code'))
  return <KeptAnswers {...given} />
}

const loadKeptAnswers = loadOnce<'code', typeof import('./kept-answers.tsx')>(() => import('./kept-answers.tsx'))
