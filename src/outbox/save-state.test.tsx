import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'

import type { QueuedCommand } from './device.ts'
import { HeldStrip } from './held-strip.tsx'
import { closeOutbox, useOutbox } from './outbox.ts'
import { tellReach, useReach } from './reach.ts'
import { SaveState } from './save-state.tsx'

afterEach(closeOutbox)

const given = (commandId: string, refused: string | null = null): QueuedCommand => ({
  commandId,
  order: 1,
  path: '/api/my/anything',
  body: {},
  slot: `quiz/2/1/${commandId}`,
  refresh: [],
  refused,
})

const show = (state: Partial<ReturnType<typeof useOutbox.getState>>) =>
  act(() => useOutbox.setState({ owner: 'karim', ...state }))

const renderBoth = () =>
  render(
    <>
      <SaveState />
      <HeldStrip nameOf={(slot) => `Votre réponse ${slot}`} signInAgain={<a href="/connexion">Me reconnecter</a>} />
    </>,
  )

describe('what is announced', () => {
  test('is nothing while answers come and go', () => {
    renderBoth()
    show({ commands: [given('Q1')], sending: 'sending' })
    expect(screen.getByText('Enregistrement…')).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    show({ commands: [], sending: 'idle', lastRecordedAt: '2026-11-23T08:30:00.000Z' })
    expect(screen.getByText(/^Enregistré à 9/)).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('is a cut once, however many answers it holds up, and its end', () => {
    renderBoth()
    show({ commands: [given('Q1')], sending: 'unreachable' })
    const cut = screen.getByRole('status').textContent
    expect(cut).toMatch(/^Le réseau est coupé/)
    show({ commands: [given('Q1'), given('Q2')] })
    expect(screen.getByRole('status').textContent).toBe(cut)
    show({ sending: 'sending' })
    expect(screen.getByRole('status').textContent).toBe(cut)
    show({ commands: [], sending: 'idle' })
    expect(screen.getByRole('status')).toHaveTextContent('Toutes vos réponses ont été envoyées.')
  })

  test('is not that all was sent when some was refused, not even once that was read', () => {
    renderBoth()
    show({ commands: [given('Q1')], sending: 'unreachable' })
    show({ commands: [given('Q1', 'Trop tard.')], sending: 'idle' })
    expect(screen.getByRole('status')).toHaveTextContent('Le réseau est revenu.')
    show({ commands: [] })
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('is a refusal, at once', () => {
    renderBoth()
    show({ commands: [given('Q1', 'Le formateur a clôturé la session.')] })
    expect(screen.getByRole('alert')).toHaveTextContent('Refusé : votre réponse quiz/2/1/Q1')
    show({ commands: [given('Q1', 'Trop tard.'), given('Q2', 'Trop tard.')] })
    expect(screen.getByRole('alert')).toHaveTextContent('Refusé : 2 réponses')
    expect(screen.getByText('Tout n’est pas enregistré')).toBeVisible()
  })
})

describe('a network that is gone while nothing waits', () => {
  const lost = (isLost: boolean) => act(() => useReach.setState({ isLost }))
  afterEach(() => useReach.setState({ isLost: false }))

  test('is said in sight and aloud; what is recorded still is', () => {
    renderBoth()
    show({ lastRecordedAt: '2026-11-23T08:30:00.000Z' })
    lost(true)
    expect(screen.getByText(/^Hors connexion/)).toBeVisible()
    expect(screen.getByText(/^Enregistré à 9/)).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent(/^Le réseau est coupé/)
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('is said of an answer as soon as there is one, in the same words aloud', () => {
    renderBoth()
    lost(true)
    const said = screen.getByRole('status').textContent
    show({ commands: [given('Q1')], sending: 'unreachable' })
    expect(screen.getByText('Une de vos réponses attend le réseau')).toBeVisible()
    expect(screen.queryByText(/^Hors connexion/)).toBeNull()
    expect(screen.getByRole('status').textContent).toBe(said)
  })

  test('and comes back', () => {
    renderBoth()
    lost(true)
    lost(false)
    expect(screen.queryByRole('region')).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent('Le réseau est revenu.')
  })

  test('is nobody’s business for a moment, and said when it lasts', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    renderBoth()
    const after = (ms: number) => act(() => vi.advanceTimersByTime(ms))
    tellReach('no')
    after(1500)
    tellReach('yes')
    after(1500)
    expect(screen.queryByText(/^Hors connexion/)).toBeNull()
    tellReach('no')
    after(1500)
    tellReach('no')
    after(600)
    expect(screen.getByText(/^Hors connexion/)).toBeVisible()
    act(() => tellReach('not-listening'))
    expect(screen.queryByText(/^Hors connexion/)).toBeNull()
  })
})

describe('the strip', () => {
  test('is not there while nothing is held up', () => {
    renderBoth()
    show({ commands: [given('Q1')], sending: 'sending' })
    expect(screen.queryByRole('region')).toBeNull()
  })

  test('counts what waits for the network', () => {
    renderBoth()
    show({ commands: [given('Q1')], sending: 'unreachable' })
    expect(screen.getByText('Une de vos réponses attend le réseau')).toBeVisible()
    show({ commands: [given('Q1'), given('Q2')] })
    expect(screen.getByText('2 réponses en attente de réseau')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible()
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('leads to the sign-in when that is what is missing', () => {
    renderBoth()
    show({ commands: [given('Q1'), given('Q2')], sending: 'signed-out' })
    expect(screen.getByText('Votre connexion a expiré. 2 réponses sont gardées sur cet appareil.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Me reconnecter' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull()
  })

  test('says what was refused and why, and what waits besides', async () => {
    renderBoth()
    show({ commands: [given('Q1', 'Le formateur a clôturé la session.'), given('Q2')], sending: 'unreachable' })
    expect(screen.getByText('Une de vos réponses attend le réseau')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Voir pourquoi' }))
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      'Votre réponse quiz/2/1/Q1 a été refusée : le formateur a clôturé la session.',
    )
    await userEvent.click(screen.getByRole('button', { name: 'J’ai compris' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
