import { waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { keepToken } from '../../mocks/sign-in-header.ts'
import { giveQuizAnswer } from '../assessment/commands.ts'
import { answerQuestion } from '../assessment/contract.ts'
import { tailMyJourney } from '../journey/contract.ts'
import { Problem } from '../kernel/problem.ts'
import { giveLessonCompletion } from '../lesson/commands.ts'
import { nothingSeen } from '../outbox/based-on.ts'
import { closeOutbox, useOutbox } from '../outbox/outbox.ts'
import { queryClient } from './query-client.ts'

type App = Awaited<ReturnType<typeof appAt>>

/** The app whose tail has ended, as it does with the sign-in. */
const appWithoutTail = async (...given: Parameters<typeof appAt>): Promise<App> => {
  const app = await appAt(...given)
  const answer = app.room.api.fetch.bind(app.room.api)
  vi.spyOn(app.room.api, 'fetch').mockImplementation((request) =>
    new URL(request.url).pathname === tailMyJourney.path
      ? Promise.resolve(Response.json(new Problem('sign-in-required').toBody(), { status: 401 }))
      : answer(request),
  )
  return app
}

const answersAfterTheEnd = async ({ screen }: App) => {
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(useOutbox.getState().owner).toBe('demo-karim'))
  keepToken('')
  giveQuizAnswer(2, 1, 'Q34', { type: 'single-choice', chosen: 'a' })
  await screen.findByText(/Votre connexion a expiré\. Une de vos réponses est gardée/)
}

const signsIn = async ({ screen, user }: App) => {
  await user.type(await screen.findByLabelText('Code de session'), 'RCL-DEMO')
  await user.type(screen.getByLabelText('Code personnel'), 'KARI-2345')
  await user.click(screen.getByRole('button', { name: 'Rejoindre' }))
}

const recorded = async ({ room }: App) =>
  (await room.events()).filter(({ type, subject }) => type === 'quiz-question-answered' && subject === 'demo-karim')

describe('a sign-in that ends while a trainee answers', () => {
  test('can be begun again: the answer is sent, and the page is the same', async () => {
    const app = await appWithoutTail('/modules/2/quiz?vue=1', { as: 'demo-karim' })
    const { screen, user, router } = app
    await answersAfterTheEnd(app)
    const title = screen.getByRole('heading', { level: 1 })
    await user.click(screen.getByRole('button', { name: 'Me reconnecter' }))
    await screen.findByRole('dialog', { name: 'Me reconnecter' })
    await signsIn(app)
    await waitFor(async () => expect(await recorded(app)).toHaveLength(1))
    await waitFor(() => expect(screen.queryByText(/Votre connexion a expiré/)).toBeNull())
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(router.state.location).toMatchObject({ pathname: '/modules/2/quiz', search: '?vue=1' })
    expect(title).toBe(document.activeElement)
  })

  test('leaves the choice between two answers in sight, and what is chosen goes once signed in again', async () => {
    const app = await appWithoutTail('/modules/2/quiz', { as: 'demo-karim' })
    const { screen, user, caller } = app
    await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(useOutbox.getState().owner).toBe('demo-karim'))
    const answer = { type: 'single-choice', chosen: 'b' }
    const params = { moduleNumber: 2, attempt: 1 }
    await caller!.call(answerQuestion, { params, body: { questionId: 'Q34', answer, basedOn: [nothingSeen] } })
    giveQuizAnswer(2, 1, 'Q34', { type: 'single-choice', chosen: 'a' }, nothingSeen)
    await screen.findByText(/a aussi été donnée ailleurs/)
    keepToken('')
    giveLessonCompletion('1.1')
    await screen.findByText(/Votre connexion a expiré/)
    await user.click(screen.getByRole('button', { name: 'Choisir laquelle garder' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Deux réponses à la même question' }))
    await user.click(dialog.getByRole('button', { name: 'Garder la mienne' }))
    expect(await screen.findByText(/2 réponses sont gardées sur cet appareil/)).toBeVisible()
    expect(await recorded(app)).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Me reconnecter' }))
    await screen.findByRole('dialog', { name: 'Me reconnecter' })
    await signsIn(app)
    await waitFor(async () => expect((await recorded(app)).at(-1)?.data).toMatchObject({ answer: { chosen: 'a' } }))
    await waitFor(() => expect(useOutbox.getState().commands).toEqual([]))
  })

  test('a wrong code is said there, and what was typed stays', async () => {
    const app = await appWithoutTail('/modules/2/quiz', { as: 'demo-karim' })
    const { screen, user } = app
    await answersAfterTheEnd(app)
    await user.click(screen.getByRole('button', { name: 'Me reconnecter' }))
    await user.type(await screen.findByLabelText('Code de session'), 'RCL-DEMO')
    await user.type(screen.getByLabelText('Code personnel'), 'KARI-2346')
    await user.click(screen.getByRole('button', { name: 'Rejoindre' }))
    expect(await screen.findByText('Connexion impossible')).toBeVisible()
    expect(screen.getByLabelText('Code personnel')).toHaveValue('KARI-2346')
    expect(await recorded(app)).toHaveLength(0)
  })

  test('somebody else’s codes open their own app, and send nothing in their name', async () => {
    const app = await appWithoutTail('/modules/2/quiz', { as: 'demo-karim' })
    const { screen, user, router, room } = app
    await answersAfterTheEnd(app)
    await user.click(screen.getByRole('button', { name: 'Me reconnecter' }))
    await user.type(await screen.findByLabelText('Code de session'), 'RCL-DEMO')
    await user.type(screen.getByLabelText('Code personnel'), 'THMS-2345')
    await user.click(screen.getByRole('button', { name: 'Rejoindre' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/maintenant'))
    expect(
      (await room.events()).filter(({ type }) => type === 'quiz-question-answered').map(({ subject }) => subject),
    ).not.toContain('demo-karim')
  })

  test('a sign-out says that answers wait for it, and leads there', async () => {
    const app = await appWithoutTail('/programme', { as: 'demo-karim' })
    const { screen, user, router } = app
    await answersAfterTheEnd(app)
    await user.click(screen.getByRole('button', { name: /Se déconnecter/ }))
    const dialog = await screen.findByRole('dialog', { name: 'Se déconnecter de cet appareil' })
    await user.click(within(dialog).getByRole('button', { name: 'Se déconnecter' }))
    const refusal = await within(dialog).findByRole('alert', undefined, { timeout: 6000 })
    expect(refusal).toHaveTextContent(/expiré.*Une de vos réponses n’est pas encore enregistrée/)
    await user.click(within(refusal).getByRole('link', { name: 'Me reconnecter' }))
    expect(router.state.location.search).toBe('?retour=%2Fprogramme&motif=reponses-en-attente')
    expect(screen.queryByRole('dialog')).toBeNull()
  }, 10_000)

  test('a page opened later says why it asks for the codes', async () => {
    const app = await appWithoutTail('/programme', { as: 'demo-karim' })
    await answersAfterTheEnd(app)
    closeOutbox()
    queryClient.clear()
    await app.router.navigate('/objectifs')
    await waitFor(() => expect(app.router.state.location.search).toBe('?retour=%2Fobjectifs&motif=reponses-en-attente'))
  })
})

test('a page that can’t be read for want of a sign-in offers one', async () => {
  const { screen, user, router, room } = await appAt('/programme', { as: 'trainer' })
  await screen.findByRole('heading', { level: 1 })
  keepToken('')
  await router.navigate(`/formateur/sessions/${room.trainingSessionId}/codes`)
  expect(await screen.findByRole('heading', { level: 1, name: 'Votre connexion a expiré' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Me reconnecter' }))
  expect(router.state.location.pathname).toBe('/connexion/formateur')
  expect(router.state.location.search).toContain('motif=expiration')
  expect(await screen.findByText('Votre connexion a expiré.')).toBeVisible()
})

test('a code that is too long is said to be, in French', async () => {
  const { screen, user } = await appAt('/connexion')
  await user.type(await screen.findByLabelText('Code de session'), 'RCL-DEMO-RCL-DEMO-RCL-DEMO')
  await user.click(screen.getByRole('button', { name: 'Rejoindre' }))
  expect(await screen.findByText('Ce code est trop long.')).toBeVisible()
})
