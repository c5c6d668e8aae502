import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'

import { type ListedTrainingSession, TrainingSessionsView } from './training-sessions-view.tsx'

const session = (known: Partial<ListedTrainingSession>): ListedTrainingSession => ({
  id: 'demo',
  code: 'RCL-DEMO',
  trainerName: 'Claire Fontanel',
  place: null,
  halfDays: [
    { id: 'day-1-morning', startsAt: '2026-11-23T08:00:00.000Z', endsAt: '2026-11-23T11:30:00.000Z' },
    { id: 'day-2-morning', startsAt: '2026-11-24T08:00:00.000Z', endsAt: '2026-11-24T11:30:00.000Z' },
  ],
  closedAt: null,
  traineeCount: 8,
  ...known,
})

const view = (...trainingSessions: ListedTrainingSession[]) =>
  render(
    <MemoryRouter>
      <TrainingSessionsView trainingSessions={trainingSessions} />
    </MemoryRouter>,
  )

test('a session says its dates, its place or that it is missing, its size and its state', () => {
  view(session({}), session({ id: 'past', place: 'Toulouse', closedAt: '2026-11-24T16:00:00.000Z', traineeCount: 1 }))
  const [open, closed] = screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/\s/g, ' '))
  expect(open).toBe('23 et 24 novembre 2026Lieu : À compléter8 stagiairesRCL-DEMOOuverte')
  expect(closed).toMatch(/Toulouse1 stagiaire.*Clôturée le 24 novembre 2026/)
})

test('a trainer without sessions is told what one is for', () => {
  view()
  expect(screen.getByRole('heading', { name: 'Aucune session pour l’instant' })).toBeVisible()
})
