import { useSuspenseQuery } from '@tanstack/react-query'
import { Fragment, Suspense, useMemo } from 'react'
import { Link, useParams } from 'react-router'
import * as z from 'zod/mini'

import { type DocumentId, documentIds } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { documentById } from '../content/professional-documents/professional-documents.ts'
import { PageTitle, pageTitleId } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import { Problem } from '../kernel/problem.ts'
import { dismissRefusal, useOutbox } from '../outbox/outbox.ts'
import { useGiven } from '../outbox/use-given.ts'
import {
  answerSlot,
  giveAnalysis,
  giveAnswer,
  giveMark,
  markSlot,
  submissionSlot,
} from '../professional-document/commands.ts'
import { answerSchema, type DocumentWork, type Mark, markSchema } from '../professional-document/contract.ts'
import { DocumentView } from '../professional-document/document-view.tsx'
import { documentWorkQuery } from '../professional-document/queries.ts'
import { journeyQuery } from './queries.ts'

/** A professional document, to read, mark and analyse. */
export const DocumentPage = () => {
  const params = useParams()
  const id = documentIds.find((one) => one === params['documentId'])
  if (id === undefined) throw new Problem('not-found')
  const { letter, title, summary, minutes, modules } = documentById(id)
  return (
    <>
      <title>{withFrenchSpaces(`${title} – Parcours`)}</title>
      <PageTitle
        above={
          <>
            {withFrenchSpaces(`Document ${letter} – ${minutes} min environ`)}
            {modules.map((module) => (
              <Fragment key={module}>
                {' – '}
                <Link to={paths.module(module)}>Module {module}</Link>
              </Fragment>
            ))}
          </>
        }
        below={withFrenchSpaces(summary)}
      >
        {withFrenchSpaces(title)}
      </PageTitle>
      <Suspense fallback={<Skeleton lines={8} />}>
        <DocumentRoom key={id} id={id} />
      </Suspense>
    </>
  )
}

/** What a page's module exports (app/page-code.ts). */
export const Component = DocumentPage

const DocumentRoom = ({ id }: { id: DocumentId }) => {
  const { data } = useSuspenseQuery(documentWorkQuery(id))
  const { data: journey } = useSuspenseQuery(journeyQuery)
  return (
    <DocumentView
      document={documentById(id)}
      work={useWorkWithGiven(data)}
      submission={useSubmission(id)}
      isClosed={journey.trainingSession.closedAt !== null}
      onAnswer={(questionId, answer) => giveAnswer(id, questionId, answer)}
      onMark={(passageId, mark, isTyping) => giveMark(id, passageId, mark, isTyping)}
      onSubmit={() => {
        giveAnalysis(id)
        // The button is gone with its form; the title stays through the sending and the correction.
        document.getElementById(pageTitleId)?.focus()
        window.scrollTo(0, 0)
      }}
    />
  )
}

/** What was recorded, under what was given on this device since. */
const useWorkWithGiven = (work: DocumentWork): DocumentWork => {
  const answers = useGiven(answerSlot(work.documentId, ''))
  const marks = useGiven(markSlot(work.documentId, ''))
  return useMemo(
    () => ({
      ...work,
      answers: {
        ...work.answers,
        ...Object.fromEntries(bodiesOf(givenAnswerSchema, answers).map((one) => [one.questionId, one.answer])),
      },
      marks: withGivenMarks(work.marks, bodiesOf(givenMarkSchema, marks)),
    }),
    [work, answers, marks],
  )
}

const givenAnswerSchema = z.object({ questionId: z.string(), answer: answerSchema })
const givenMarkSchema = z.object({ passageId: z.string(), mark: z.nullable(markSchema) })

const bodiesOf = <S extends z.ZodMiniType>(schema: S, given: ReadonlyMap<string, unknown>): z.output<S>[] =>
  [...given.values()].flatMap((body) => {
    const parsed = z.safeParse(schema, body)
    return parsed.success ? [parsed.data] : []
  })

const withGivenMarks = (recorded: DocumentWork['marks'], given: readonly z.output<typeof givenMarkSchema>[]) => {
  const marks = new Map<string, Mark>(Object.entries(recorded))
  for (const { passageId, mark } of given) {
    if (mark === null) marks.delete(passageId)
    else marks.set(passageId, mark)
  }
  return Object.fromEntries(marks)
}

const useSubmission = (id: DocumentId) => {
  const slot = submissionSlot(id)
  const isGiven = useGiven(slot).has(slot)
  const sending = useOutbox((state) => state.sending)
  const refused = useOutbox((state) => state.commands.find((one) => one.slot === slot && one.refused !== null))
  return {
    state: isGiven ? (sending === 'idle' ? 'sending' : sending) : 'not-given',
    refusal: refused?.refused ?? null,
    onRefusalRead: () => refused && dismissRefusal(refused.commandId),
  } as const
}
