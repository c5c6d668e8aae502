import type { CaseStudy } from '../content/case-studies/case-study.ts'
import { PageTitle } from '../design/page-title.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { StepAnswer, StepAnswers } from './answer.ts'
import { CaseStudyAnnouncement } from './case-study-announcement.tsx'
import { CaseStudyResult } from './case-study-result.tsx'
import { HandedIn, type Submission } from './handed-in.tsx'
import type { CaseStudyWork } from './contract.ts'
import { StepScreen } from './steps/step-screen.tsx'
import { submitStep } from './steps/step-links.ts'
import { SubmitScreen } from './submit-screen.tsx'

/**
 * The screen that an address asks for: the announcement, a step, the last check, or the
 * result of what is handed in.
 * @param at the step in the address, `remise` for the last check; `null` is the case study's own page
 * @param shownAttempt the submitted attempt in the address; the last one when it says nothing
 * @param answers what the attempt under way holds, sent or not
 */
export const CaseStudyView = ({
  caseStudy,
  work,
  answers,
  at,
  shownAttempt,
  submission,
  onAnswer,
  onSubmit,
}: {
  caseStudy: CaseStudy
  work: CaseStudyWork
  answers: StepAnswers
  at: string | null
  shownAttempt: string | null
  submission: Submission
  onAnswer: (stepId: string, answer: StepAnswer) => void
  onSubmit: () => void
}) => {
  const isWorking = work.attempt !== null && submission.state === 'not-given'
  const step = isWorking ? caseStudy.steps.find(({ id }) => id === at) : undefined
  if (step)
    return (
      <>
        <Title caseStudy={caseStudy} attempt={work.attempt} />
        <StepScreen key={step.id} {...{ caseStudy, step, answers }} onAnswer={(answer) => onAnswer(step.id, answer)} />
      </>
    )
  if (isWorking && at === submitStep)
    return (
      <>
        <Title caseStudy={caseStudy} attempt={work.attempt} />
        <SubmitScreen {...{ caseStudy, answers, submission, onSubmit }} isLastAttempt={work.attempts.length > 0} />
      </>
    )
  return (
    <>
      <Title caseStudy={caseStudy} attempt={null} />
      {submission.state !== 'not-given' && <HandedIn state={submission.state} />}
      {work.attempts.length > 0 ? (
        <CaseStudyResult {...{ caseStudy, work, answers, shownAttempt }} canGoOn={isWorking} />
      ) : (
        submission.state === 'not-given' && <CaseStudyAnnouncement {...{ caseStudy, answers }} />
      )}
    </>
  )
}

const Title = ({ caseStudy, attempt }: { caseStudy: CaseStudy; attempt: number | null }) => (
  <PageTitle
    above={[
      `Étude de cas ${caseStudy.number}`,
      attempt === 2 ? 'seconde tentative' : null,
      withFrenchSpaces(`${caseStudy.minutes} min environ`),
    ]
      .filter((words) => words !== null)
      .join('\u00A0– ')}
    below={attempt === null ? withFrenchSpaces(caseStudy.summary) : undefined}
  >
    {withFrenchSpaces(caseStudy.title)}
  </PageTitle>
)
