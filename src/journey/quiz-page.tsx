import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Link, useParams } from 'react-router'

import { moduleOf } from '../content/course.ts'
import { type ModuleNumber, moduleNumbers } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { PageTitle } from '../design/page-title.tsx'
import { SaidAfter } from '../design/said-after.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import type { Journey } from './contract.ts'
import { nextAction } from './next-action.ts'
import { journeyQuery } from './queries.ts'
import { Problem } from '../kernel/problem.ts'
import { useNow } from '../kernel/use-now.ts'
import { whereInTheProgramme } from '../programme/rules.ts'
import { thresholds } from '../content/mastery.ts'
import { useSeen } from '../outbox/use-seen.ts'
import { giveQuiz, giveQuizAnswer, questionSlot } from '../assessment/commands.ts'
import { quizQuery } from '../assessment/queries.ts'
import { QuizView } from '../assessment/quiz-view.tsx'
import { scoreInWords } from '../assessment/rules.ts'
import { quizSubmissionSlot } from '../assessment/submission-slots.ts'
import { useAnswers } from '../assessment/use-answers.ts'
import { useSubmission } from '../assessment/use-submission.ts'

export const QuizPage = () => {
  const params = useParams()
  const moduleNumber = moduleNumbers.find((number) => String(number) === params['moduleNumber'])
  if (moduleNumber === undefined) throw new Problem('unknown-route')
  return (
    <>
      <title>{`Quiz du module ${moduleNumber} – Parcours`}</title>
      <PageTitle
        above={
          <Link to={paths.module(moduleNumber)}>
            Module {moduleNumber} – {moduleOf(moduleNumber).title}
          </Link>
        }
      >
        Quiz du module {moduleNumber}
      </PageTitle>
      <Suspense fallback={<Skeleton lines={8} />}>
        <OpenQuiz key={moduleNumber} moduleNumber={moduleNumber} />
      </Suspense>
    </>
  )
}

/** What a page's module exports (app/page-code.ts). */
export const Component = QuizPage

const OpenQuiz = ({ moduleNumber }: { moduleNumber: ModuleNumber }) => {
  const { data: quiz } = useSuspenseQuery(quizQuery(moduleNumber))
  const { data: journey } = useSuspenseQuery(journeyQuery)
  const { attempt } = quiz
  const lastAttempt = quiz.attempts.at(-1)
  const seen = useSeen(quiz.versions ?? nothingGiven)

  const [answers, answer] = useAnswers(questionSlot(moduleNumber, attempt, ''), quiz, (questionId, given) =>
    giveQuizAnswer(moduleNumber, attempt, questionId, given, seen(questionId)),
  )

  return (
    <>
      <SaidAfter change={quiz.attempts.length}>
        {lastAttempt ? `Quiz remis : ${scoreInWords(lastAttempt)}.` : ''}
      </SaidAfter>
      <QuizView
        quiz={quiz}
        answers={answers}
        acquiredFrom={thresholds.acquired}
        isClosed={journey.trainingSession.closedAt !== null}
        submission={useSubmission(quizSubmissionSlot(moduleNumber, attempt))}
        next={useNextAction(journey)}
        onAnswer={answer}
        onSubmit={() => giveQuiz(moduleNumber, attempt)}
      />
    </>
  )
}

const nothingGiven = {}

const useNextAction = (journey: Journey) => {
  const { halfDays, closedAt } = journey.trainingSession
  return nextAction(journey, whereInTheProgramme(halfDays, useNow()), closedAt !== null)
}
