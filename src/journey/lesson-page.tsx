import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, use, useEffect, useRef } from 'react'
import { Link, useParams } from 'react-router'

import { moduleOf, topicOf } from '../content/course.ts'
import { type TopicId, topicIds } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { PageTitle } from '../design/page-title.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { journeyQuery } from './queries.ts'
import { Problem } from '../kernel/problem.ts'
import { useOutbox } from '../outbox/outbox.ts'
import { useGiven } from '../outbox/use-given.ts'
import { completionSlot, giveLessonCompletion, giveLessonOpening } from '../lesson/commands.ts'
import { LessonView } from '../lesson/lesson-view.tsx'
import { loadLesson } from '../lesson/load-lesson.ts'
import { placeOf } from '../lesson/rules.ts'

export const LessonPage = () => {
  const params = useParams()
  const topicId = topicIds.find((id) => id === params['topicId'])
  if (topicId === undefined) throw new Problem('unknown-route')
  const { moduleNumber } = placeOf(topicId)
  return (
    <>
      <title>{`${topicOf(topicId).title} – Parcours`}</title>
      <PageTitle
        above={
          <Link to={paths.module(moduleNumber)}>
            Module {moduleNumber} – {moduleOf(moduleNumber).title}
          </Link>
        }
      >
        {topicOf(topicId).title}
      </PageTitle>
      <Suspense fallback={<Skeleton lines={8} />}>
        <OpenLesson key={topicId} topicId={topicId} />
      </Suspense>
    </>
  )
}

/** What a page's module exports (app/page-code.ts). */
export const Component = LessonPage

const OpenLesson = ({ topicId }: { topicId: TopicId }) => {
  const lesson = use(loadLesson(topicId))
  const { data } = useSuspenseQuery(journeyQuery)
  const given = useGiven(completionSlot(''))
  const isOpen = data.trainingSession.closedAt === null
  useOpening(topicId, isOpen)

  const completions = new Map(data.lessons.completed.map((one) => [one.topicId, one.at]))
  const isDone = (id: TopicId) => completions.has(id) || given.has(completionSlot(id))
  return (
    <LessonView
      topicId={topicId}
      lesson={lesson}
      isDone={isDone}
      doneAt={completions.get(topicId) ?? null}
      onDone={isOpen ? () => giveLessonCompletion(topicId) : null}
    />
  )
}

/** Tells the trainer's board what is being read: once, and not any more when the session is closed. */
const useOpening = (topicId: TopicId, isOpen: boolean): void => {
  const opened = useRef(false)
  const isSignedIn = useOutbox(({ owner }) => owner !== null)
  useEffect(() => {
    if (opened.current || !isSignedIn || !isOpen) return
    opened.current = true
    giveLessonOpening(topicId)
  }, [topicId, isSignedIn, isOpen])
}
