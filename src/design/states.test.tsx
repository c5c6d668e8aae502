import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'

import { DoneState } from './done-state.tsx'
import { EmptyState } from './empty-state.tsx'
import { ErrorNote } from './error-note.tsx'
import { OfflineNote } from './offline-note.tsx'
import { Progress, SlowProgress } from './progress.tsx'
import { Skeleton } from './skeleton.tsx'

const at = '2026-11-23T09:42:00.000Z'
const nbsp = '\u00A0'

test('what lasts less than a second needs no explanation, what lasts longer gets one', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const view = (isRunning: boolean) => <SlowProgress isRunning={isRunning} label="Envoi en cours" />
  const { rerender } = render(view(true))
  act(() => vi.advanceTimersByTime(999))
  expect(screen.queryByRole('progressbar')).toBeNull()
  act(() => vi.advanceTimersByTime(1))
  expect(screen.getByRole('status')).toContainElement(screen.getByRole('progressbar', { name: 'Envoi en cours' }))
  rerender(view(false))
  expect(screen.queryByRole('progressbar')).toBeNull()
  rerender(view(true))
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('a progress says how far, or that nobody can tell', () => {
  const { rerender } = render(<Progress label="Attestations" value={40} />)
  const bar = screen.getByRole('progressbar', { name: 'Attestations' })
  expect(bar).toHaveAttribute('aria-valuenow', '40')
  expect(screen.getByText(/^40\s%$/)).toBeTruthy()
  rerender(<Progress label="Attestations" />)
  expect(bar).not.toHaveAttribute('aria-valuenow')
  expect(bar).toHaveAttribute('aria-valuetext', 'En cours')
})

test.each(['lines', 'table', 'cards'] as const)('a wait for %s is announced, its shapes are not', (kind) => {
  render(<Skeleton kind={kind} lines={4} label="Chargement du suivi" />)
  const wait = screen.getByRole('status')
  expect(wait).toHaveTextContent(/^Chargement du suivi$/)
  expect(wait.querySelectorAll(':scope > [aria-hidden=true]')).toHaveLength(4)
})

test('what failed is said at once, and can be asked again once at a time', async () => {
  const user = userEvent.setup()
  let tries = 0
  const view = (isRetrying: boolean) => (
    <ErrorNote word="Envoi impossible" onRetry={() => tries++} isRetrying={isRetrying}>
      Le serveur est injoignable.
    </ErrorNote>
  )
  const { rerender } = render(view(false))
  expect(screen.getByRole('alert')).toHaveTextContent(/Envoi impossible.*Le serveur est injoignable/)
  await user.click(screen.getByRole('button', { name: 'Réessayer' }))
  rerender(view(true))
  await user.click(screen.getByRole('button', { name: /Réessayer/, busy: true }))
  expect(tries).toBe(1)
})

test('what is shown without a network is dated', () => {
  const { rerender } = render(<OfflineNote knownAt={at}>Vos réponses attendent.</OfflineNote>)
  expect(screen.getByRole('status')).toHaveTextContent(
    'Hors connexionCe que vous voyez date de 10 h 42. Vos réponses attendent.',
  )
  rerender(<OfflineNote />)
  expect(screen.getByRole('status')).toHaveTextContent('Le réseau ne répond pas.')
})

test('what is done says its hour, and announces itself', () => {
  render(<DoneState title="Quiz remis" at={at} />)
  expect(screen.getByRole('status').textContent).toBe(`Quiz remis à 10${nbsp}h${nbsp}42`)
  expect(screen.getByText(/10.h.42/)).toHaveAttribute('datetime', at)
})

test('what is empty says who fills it, and is no announcement', () => {
  render(
    <EmptyState title="Aucun stagiaire" action={<a href="#add">Ajouter</a>}>
      Les inscrits apparaîtront ici.
    </EmptyState>,
  )
  expect(screen.getByText('Aucun stagiaire')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Ajouter' })).toBeTruthy()
  expect(screen.queryByRole('status')).toBeNull()
})
