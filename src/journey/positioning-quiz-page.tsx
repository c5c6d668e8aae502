import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'

import { givePositioningAnswer, givePositioningQuiz, positioningSlot } from '../assessment/commands.ts'
import { PositioningQuizView } from '../assessment/positioning-quiz-view.tsx'
import { positioningQuizQuery } from '../assessment/whole-course-queries.ts'
import { positioningSubmissionSlot } from '../assessment/submission-slots.ts'
import { useAnswers } from '../assessment/use-answers.ts'
import { useSubmission } from '../assessment/use-submission.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { journeyQuery } from './queries.ts'

export const PositioningQuizPage = () => (
  <>
    <title>Quiz de positionnement – Parcours</title>
    <PageTitle above="Au début de la formation" below="D’où partez-vous, objectif par objectif ?">
      Quiz de positionnement
    </PageTitle>
    <Suspense fallback={<Skeleton lines={8} />}>
      <OpenPositioningQuiz />
    </Suspense>
  </>
)

/** What a page's module exports (app/page-code.ts). */
export const Component = PositioningQuizPage

const OpenPositioningQuiz = () => {
  const { data: quiz } = useSuspenseQuery(positioningQuizQuery)
  const { data: journey } = useSuspenseQuery(journeyQuery)
  const [answers, answer] = useAnswers(positioningSlot(''), quiz, givePositioningAnswer)
  return (
    <PositioningQuizView
      quiz={quiz}
      answers={answers}
      isClosed={journey.trainingSession.closedAt !== null}
      submission={useSubmission(positioningSubmissionSlot)}
      onAnswer={answer}
      onSubmit={givePositioningQuiz}
    />
  )
}
