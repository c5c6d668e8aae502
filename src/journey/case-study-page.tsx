import { useSuspenseQuery } from '@tanstack/react-query'
import { Fragment, Suspense, use, useMemo } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import * as z from 'zod/mini'

import { caseStudySheetOf } from '../content/case-studies/sheets.ts'
import { type CaseStudyId, caseStudyIds } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { PageTitle, pageTitleId } from '../design/page-title.tsx'
import { SaidAfter } from '../design/said-after.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import { Problem } from '../kernel/problem.ts'
import { dismissRefusal, useOutbox } from '../outbox/outbox.ts'
import { useGiven } from '../outbox/use-given.ts'
import { useSeen } from '../outbox/use-seen.ts'
import { stepAnswerSchema, type StepAnswers } from '../case-study/answer.ts'
import { CaseStudyView } from '../case-study/case-study-view.tsx'
import { giveCaseStudy, giveStepAnswer, stepSlot, submissionSlot } from '../case-study/commands.ts'
import type { CaseStudyWork } from '../case-study/contract.ts'
import { GroupSection } from '../case-study/group/group-section.tsx'
import { loadCaseStudy } from '../case-study/load-case-study.ts'
import { caseStudyWorkQuery } from '../case-study/queries.ts'
import { journeyQuery } from './queries.ts'
import { useLeaveFinishedAttempt } from './use-leave-finished-attempt.ts'
import { resultInWords } from '../case-study/result-in-words.ts'
import { submitStep } from '../case-study/steps/step-links.ts'

/** One case study, from its announcement to its result. */
export const CaseStudyPage = () => {
  const params = useParams()
  const id = caseStudyIds.find((one) => one === params['caseStudyId'])
  const at = useSearchParams()[0].get('etape')
  if (id === undefined) throw new Problem('not-found')
  const { title, number, minutes, summary, modules } = caseStudySheetOf(id)
  // It comes while the answers do.
  void loadCaseStudy(id)
  return (
    <>
      <PageTitle
        above={
          <>
            {withFrenchSpaces(`Étude de cas ${number} – ${minutes} min environ`)}
            {modules.map((module) => (
              <Fragment key={module}>
                {' – '}
                <Link to={paths.module(module)}>Module {module}</Link>
              </Fragment>
            ))}
          </>
        }
        below={at === null ? withFrenchSpaces(summary) : undefined}
      >
        {withFrenchSpaces(title)}
      </PageTitle>
      <Suspense
        fallback={
          <>
            <title>{documentTitle(title)}</title>
            <Skeleton lines={8} />
          </>
        }
      >
        <CaseStudyRoom key={id} id={id} />
      </Suspense>
    </>
  )
}

/** What a page's module exports (app/page-code.ts). */
export const Component = CaseStudyPage

const documentTitle = (...parts: readonly (string | undefined)[]) =>
  withFrenchSpaces([...parts, 'Parcours'].filter(Boolean).join(' – '))

const CaseStudyRoom = ({ id }: { id: CaseStudyId }) => {
  const { data: work } = useSuspenseQuery(caseStudyWorkQuery(id))
  const { data: journey } = useSuspenseQuery(journeyQuery)
  const answers = useAnswers(work)
  const seen = useSeen(useVersions(work))
  const submission = useSubmission(id, work.attempt)
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const caseStudy = use(loadCaseStudy(id))
  const { attempt } = work
  const isClosed = journey.trainingSession.closedAt !== null
  useLeaveFinishedAttempt(id, isClosed ? null : attempt)
  const lastAttempt = work.attempts.at(-1)
  const at = search.get('etape')
  const screen = at === submitStep ? 'Vérifier et remettre' : caseStudy.steps.find((step) => step.id === at)?.title
  return (
    <>
      <title>{documentTitle(screen, caseStudy.title)}</title>
      <SaidAfter change={work.attempts.length}>{lastAttempt ? resultInWords(lastAttempt) : ''}</SaidAfter>
      <CaseStudyView
        caseStudy={caseStudy}
        work={work}
        answers={answers}
        at={at}
        shownAttempt={search.get('tentative')}
        submission={submission}
        group={attempt !== null && <GroupSection of={{ caseStudyId: id, attempt }} {...{ work }} />}
        isClosed={isClosed}
        onAnswer={(stepId, answer) => attempt !== null && giveStepAnswer(id, attempt, stepId, answer, seen(stepId))}
        onSubmit={() => {
          if (attempt === null) return
          giveCaseStudy(id, attempt, work.group?.others)
          void navigate(paths.caseStudy(id))
          // The button is gone with its screen; the title stays through the sending and the result.
          document.getElementById(pageTitleId)?.focus()
        }}
      />
    </>
  )
}

/** What was recorded, under what was given on this device since. */
const useAnswers = ({ caseStudyId, attempt, answers }: CaseStudyWork): StepAnswers => {
  const given = useGiven(stepSlot(caseStudyId, attempt ?? 0, ''))
  return useMemo(() => {
    const overlaid: Record<string, StepAnswers[string]> = { ...answers }
    for (const body of given.values()) {
      const parsed = z.safeParse(givenAnswerSchema, body)
      if (parsed.success) overlaid[parsed.data.stepId] = parsed.data.answer
    }
    return overlaid
  }, [answers, given])
}

const useVersions = ({ given }: CaseStudyWork) =>
  useMemo(
    () => Object.fromEntries(Object.entries(given ?? {}).map(([stepId, { version }]) => [stepId, version])),
    [given],
  )

const givenAnswerSchema = z.object({ stepId: z.string(), answer: stepAnswerSchema })

const useSubmission = (id: CaseStudyId, attempt: number | null) => {
  const slot = submissionSlot(id, attempt ?? 0)
  const isGiven = useGiven(slot).has(slot)
  const sending = useOutbox((state) => state.sending)
  const refused = useOutbox((state) => state.commands.find((one) => one.slot === slot && one.refused !== null))
  return {
    state: isGiven ? (sending === 'idle' ? 'sending' : sending) : 'not-given',
    refusal: refused?.refused ?? null,
    onRefusalRead: () => refused && dismissRefusal(refused.commandId),
  } as const
}
