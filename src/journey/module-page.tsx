import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { useParams } from 'react-router'

import { halfDayOf, moduleOf } from '../content/course.ts'
import { type ModuleNumber, moduleNumbers } from '../content/course-ids.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { journeyQuery } from './queries.ts'
import { Problem } from '../kernel/problem.ts'
import { useGiven } from '../outbox/use-given.ts'
import { completionSlot } from '../lesson/commands.ts'
import { loadLesson } from '../lesson/load-lesson.ts'
import { ModuleView } from './module-view.tsx'

export const ModulePage = () => {
  const params = useParams()
  const moduleNumber = moduleNumbers.find((number) => String(number) === params['moduleNumber'])
  if (moduleNumber === undefined) throw new Problem('unknown-route')
  const module = moduleOf(moduleNumber)
  useLessonsAtHand(moduleNumber)
  return (
    <>
      <title>{`Module ${moduleNumber} – Parcours`}</title>
      <PageTitle
        above={
          <>
            Module {moduleNumber}, {halfDayOf(module.halfDayId).label}
          </>
        }
      >
        {module.title}
      </PageTitle>
      <Suspense fallback={<Skeleton lines={8} />}>
        <ModuleWithJourney moduleNumber={moduleNumber} />
      </Suspense>
    </>
  )
}

/** What a page's module exports (app/page-code.ts). */
export const Component = ModulePage

const ModuleWithJourney = ({ moduleNumber }: { moduleNumber: ModuleNumber }) => {
  const { data } = useSuspenseQuery(journeyQuery)
  const given = useGiven(completionSlot(''))
  const completed = new Set(data.lessons.completed.map(({ topicId }) => topicId))
  return (
    <ModuleView
      moduleNumber={moduleNumber}
      isDone={(topicId) => completed.has(topicId) || given.has(completionSlot(topicId))}
      quiz={data.quizzes.find((quiz) => quiz.moduleNumber === moduleNumber) ?? null}
      caseStudies={data.caseStudies}
      documents={data.documents}
      isClosed={data.trainingSession.closedAt !== null}
    />
  )
}

/** Loads the module's lessons in advance: a room of fifteen phones does not always have a network. */
const useLessonsAtHand = (moduleNumber: ModuleNumber): void => {
  useEffect(() => {
    for (const { id } of moduleOf(moduleNumber).topics) loadLesson(id).catch(() => {})
  }, [moduleNumber])
}
