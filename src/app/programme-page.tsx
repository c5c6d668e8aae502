import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'

import { paths } from '../content/paths.ts'
import { PageTitle } from '../design/page-title.tsx'
import { course } from '../content/course.ts'
import { journeyQuery } from '../journey/queries.ts'
import { useNow } from '../kernel/use-now.ts'
import { meQuery } from '../people/queries.ts'
import { ProgrammePage } from '../programme/programme-page.tsx'
import { ProgrammeView } from '../programme/programme-view.tsx'

/** The course sheet for everybody; with dates, hours and doors for a trainee of a session. */
export const Component = () => {
  const { data: me = null } = useQuery(meQuery)
  return me?.role === 'trainee' ? <MyProgramme /> : <ProgrammePage />
}

const MyProgramme = () => {
  const { data: journey } = useQuery(journeyQuery)
  const now = useNow()
  return (
    <>
      <title>Programme – Parcours</title>
      <PageTitle above={`Formation de ${course.durationLabel} – Réf. : ${course.reference}`}>{course.title}</PageTitle>
      <ProgrammeView
        {...(journey ? { slots: journey.trainingSession.halfDays, now } : {})}
        renderModuleLink={({ number, title }) => <Link to={paths.module(number)}>{title}</Link>}
      />
    </>
  )
}
