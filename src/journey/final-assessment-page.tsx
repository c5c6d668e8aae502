import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'

import { finalSlot, giveFinalAnswer, giveFinalAssessment } from '../assessment/commands.ts'
import { startFinalAssessment } from '../assessment/final-contract.ts'
import { FinalView } from '../assessment/final/final-view.tsx'
import { finalAssessmentKey, finalAssessmentQuery } from '../assessment/whole-course-queries.ts'
import { finalSubmissionSlot } from '../assessment/submission-slots.ts'
import { useAnswers } from '../assessment/use-answers.ts'
import { useLateAnswers } from '../assessment/use-late-answers.ts'
import { useSubmission } from '../assessment/use-submission.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { callApi } from '../kernel/call-api.ts'
import { newId } from '../kernel/ids.ts'
import { type Instant, frenchDate, frenchTime } from '../kernel/instant.ts'
import { useNow } from '../kernel/use-now.ts'
import type { HalfDaySlot } from '../training-session/contract.ts'
import { journeyKey, journeyQuery } from './queries.ts'

export const FinalAssessmentPage = () => (
  <>
    <title>Évaluation finale – Parcours</title>
    <PageTitle above="Jour 2 – Après-midi" below="Ce que vous savez des quatre objectifs, à la fin de la formation.">
      Évaluation finale
    </PageTitle>
    <Suspense fallback={<Skeleton lines={8} />}>
      <OpenFinalAssessment />
    </Suspense>
  </>
)

/** What a page's module exports (app/page-code.ts). */
export const Component = FinalAssessmentPage

const OpenFinalAssessment = () => {
  const { data: assessment, dataUpdatedAt } = useSuspenseQuery(finalAssessmentQuery)
  const { data: journey } = useSuspenseQuery(journeyQuery)
  const attempt = assessment.open?.attempt ?? 0
  const [answers, answer] = useAnswers(finalSlot(attempt, ''), assessment.open ?? nothingAsked, (questionId, given) =>
    giveFinalAnswer(attempt, questionId, given),
  )
  return (
    <FinalView
      assessment={assessment}
      aheadMs={dataUpdatedAt - Date.parse(assessment.at)}
      planned={plannedInWords(journey.trainingSession.halfDays, useNow())}
      answers={answers}
      late={useLateAnswers(finalSlot(attempt, ''))}
      isClosed={journey.trainingSession.closedAt !== null}
      start={useStart(assessment.nextAttempt)}
      submission={useSubmission(finalSubmissionSlot(attempt))}
      onAnswer={answer}
      onSubmit={() => giveFinalAssessment(attempt)}
    />
  )
}

const nothingAsked = { questions: [], answers: {} }

/** Not through the outbox: what starts when the network comes back would start alone. */
const useStart = (attempt: number | null) => {
  const queryClient = useQueryClient()
  const [commandId] = useState(() => newId<'command'>())
  const readAgain = async () => {
    await queryClient.invalidateQueries({ queryKey: finalAssessmentKey })
    await queryClient.invalidateQueries({ queryKey: journeyKey })
  }
  const starting = useMutation({
    mutationFn: (next: number) => callApi(startFinalAssessment, { params: { attempt: next }, body: { commandId } }),
    onSuccess: readAgain,
    // It may have begun without its answer arriving: the reading knows, and the error need not wait for it.
    onError: () => void readAgain(),
  })
  return {
    isPending: starting.isPending,
    error: starting.error,
    onStart: () => attempt !== null && starting.mutate(attempt),
  }
}

/** Begun before its half-day it counts all the same: who does should know that the group does not. */
const plannedInWords = (halfDays: readonly HalfDaySlot[], now: Instant): string | null => {
  const last = halfDays.find(({ id }) => id === 'day-2-afternoon')
  if (last === undefined || last.startsAt <= now) return null
  return `Elle est prévue le ${frenchDate(last.startsAt, { weekday: true, year: false })} à partir de ${frenchTime(last.startsAt)} : attendez que le formateur la propose.`
}
