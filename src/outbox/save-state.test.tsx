import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'

import type { QueuedCommand } from './device.ts'
import { HeldStrip } from './held-strip.tsx'
import { closeOutbox, useOutbox } from './outbox.ts'
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

  test('is a refusal, at once', () => {
    renderBoth()
    show({ commands: [given('Q1', 'Le formateur a clôturé la session.')] })
    expect(screen.getByRole('alert')).toHaveTextContent('Votre réponse quiz/2/1/Q1 a été refusée')
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
