import { waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { decideObjective } from '../objectives/contract.ts'

describe('arriving', () => {
  test('anyone reads the programme without signing in', async () => {
    const { screen } = await appAt('/')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Fidéliser ses clients par la satisfaction' }),
    ).toBeVisible()
  })

  test('a trainee joins with two codes and lands on « Maintenant »', async () => {
    const { screen, user } = await appAt('/connexion')
    await user.type(await screen.findByLabelText('Code de session'), 'rcl demo')
    await user.type(screen.getByLabelText('Code personnel'), 'kari2345')
    await user.click(screen.getByRole('button', { name: 'Rejoindre' }))
    expect(await screen.findByRole('link', { name: /Me positionner sur les quatre objectifs/ })).toBeVisible()
  })

  test('a wrong code is said in words, and what was typed stays', async () => {
    const { screen, user } = await appAt('/connexion')
    await user.type(await screen.findByLabelText('Code de session'), 'RCL-DEMO')
    await user.type(screen.getByLabelText('Code personnel'), 'XXXX-XXXX')
    await user.click(screen.getByRole('button', { name: 'Rejoindre' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('ne correspondent à aucun stagiaire')
    expect(screen.getByLabelText('Code personnel')).toHaveValue('XXXX-XXXX')
  })

  test('an empty code is asked for beside its field, without a request', async () => {
    const { screen, user } = await appAt('/connexion')
    await user.click(await screen.findByRole('button', { name: 'Rejoindre' }))
    expect(await screen.findByText('Indiquez le code de session.')).toBeVisible()
    expect(screen.getByLabelText('Code de session')).toBeInvalid()
  })

  test('a page of the course sends to the sign-in, and back', async () => {
    const { router } = await appAt('/lecons/1.1')
    await waitFor(() => expect(router.state.location.pathname).toBe('/connexion'))
    expect(router.state.location.search).toBe('?retour=%2Flecons%2F1.1')
  })

  test('a trainee who opens a trainer’s page is taken home', async () => {
    const { router } = await appAt('/formateur', { as: 'demo-karim' })
    await waitFor(() => expect(router.state.location.pathname).toBe('/maintenant'))
  })

  test('an address that does not exist says so', async () => {
    const { screen } = await appAt('/nulle-part')
    expect(await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible()
  })
})

describe('the attestation', () => {
  test('not earned: a sentence says what is missing and who decides', async () => {
    const { screen } = await appAt('/attestation', { as: 'demo-karim' })
    expect(await screen.findByText(/dès que Claire Fontanel aura validé vos quatre objectifs/)).toBeVisible()
    const missing = screen.getByRole('region', { name: 'Ce qu’il me manque pour mon attestation' })
    expect(within(missing).getAllByRole('listitem')).toHaveLength(9)
    expect(screen.queryByRole('button', { name: /Télécharger/ })).toBeNull()
  })

  test('earned while the page is open: it appears by itself', async () => {
    const { screen, room } = await appAt('/attestation', { as: 'demo-sofia' })
    await screen.findByText(/dès que Claire Fontanel/)
    const trainer = await room.trainer()
    for (const objectiveId of ['O1', 'O2', 'O3', 'O4']) {
      const params = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-sofia', objectiveId }
      await trainer.call(decideObjective, {
        params,
        body: { result: 'acquired', reason: 'Vu en salle.', replaces: null },
      })
    }
    expect(await screen.findByRole('button', { name: /Télécharger l’attestation/ })).toBeVisible()
    expect(screen.getByText(/RCL-RCL-05-DEMO-04/)).toBeVisible()
  })
})

test('my objectives show the evidence side by side and the rule', async () => {
  const { screen } = await appAt('/objectifs', { as: 'demo-sofia' })
  const first = await screen.findByRole('region', { name: '1. Mettre en œuvre une vraie relation client' })
  expect(
    within(first).getByText('6 bonnes réponses sur 6, soit 100\u00A0%', { normalizer: (text) => text }),
  ).toBeVisible()
  expect(within(first).getByText('Niveau 3 – Acquis')).toBeVisible()
  expect(screen.getByRole('region', { name: /Comment un objectif devient/ })).toHaveTextContent('70')
})
