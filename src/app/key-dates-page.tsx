import { useQuery } from '@tanstack/react-query'

import { journeyQuery } from '../journey/queries.ts'
import { parisDay } from '../kernel/instant.ts'
import { Component as KeyDatesPage } from '../legal/key-dates-page.tsx'
import { meQuery } from '../people/queries.ts'
import type { TrainingSession } from '../training-session/contract.ts'
import { trainingSessionsQuery } from '../training-session/queries.ts'
import { datesOf } from '../training-session/rules.ts'

/** Counted from the sessions of whoever is signed in; nobody's, or without network, from what is typed. */
export const Component = () => {
  const { data: me } = useQuery(meQuery)
  const journey = useQuery({ ...journeyQuery, enabled: me?.role === 'trainee' })
  const list = useQuery({ ...trainingSessionsQuery, enabled: me?.role === 'trainer' })
  const sessions = me?.role === 'trainee' && journey.data ? [journey.data.trainingSession] : (list.data ?? [])
  return <KeyDatesPage sessions={sessions.flatMap(dated)} />
}

const dated = ({ id, halfDays, place }: TrainingSession) => {
  const [first, last] = [halfDays[0], halfDays.at(-1)]
  if (first === undefined || last === undefined) return []
  const label = [datesOf(halfDays), place].filter(Boolean).join(' – ')
  return [{ id, label, firstDay: parisDay(first.startsAt), lastDay: parisDay(last.endsAt) }]
}
