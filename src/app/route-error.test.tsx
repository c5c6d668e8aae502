import { host } from '#host'
import { act, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import * as z from 'zod/mini'

import { appAt } from '../../mocks/app-at.tsx'
import { keepToken } from '../../mocks/sign-in-header.ts'
import { Problem } from '../kernel/problem.ts'
import { giveLessonCompletion } from '../lesson/commands.ts'
import { useOutbox } from '../outbox/outbox.ts'
import { meSchema } from '../people/contract.ts'
import { meQuery } from '../people/queries.ts'
import { pages } from './pages.ts'
import { queryClient } from './query-client.ts'

/** As long as two tries of a read, a second and two seconds after the first. */
const untilUnreachableMs = 6000

const cutAt = async (as: 'demo-karim' | 'trainer', path: string) => {
  const app = await appAt('/mentions-legales', { as })
  await app.screen.findByRole('heading', { level: 1 })
  if (as === 'demo-karim') await waitFor(() => expect(useOutbox.getState().owner).toBe('demo-karim'))
  const network = vi.spyOn(app.room.api, 'fetch').mockImplementation(() => Promise.resolve(Response.error()))
  await app.router.navigate(path)
  return { ...app, network }
}

const unreachable = { level: 1, name: 'Serveur injoignable' }

test('an unreachable server: « Réessayer » opens the page once it answers', { timeout: 20_000 }, async () => {
  const { screen, user, network, router } = await cutAt('demo-karim', '/objectifs?vue=1')
  await screen.findByRole('heading', unreachable, { timeout: untilUnreachableMs })
  expect(screen.queryByText(/gardé/)).toBeNull()
  network.mockRestore()
  await user.click(screen.getByRole('button', { name: /^Réessayer/ }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Mes objectifs' })).toBeVisible()
  expect(router.state.location.pathname + router.state.location.search).toBe('/objectifs?vue=1')
})

test('an unreachable server: the page opens by itself when the network is back', { timeout: 20_000 }, async () => {
  const { screen, network } = await cutAt('demo-karim', '/objectifs')
  await screen.findByRole('heading', unreachable, { timeout: untilUnreachableMs })
  network.mockRestore()
  window.dispatchEvent(new Event('online'))
  expect(await screen.findByRole('heading', { level: 1, name: 'Mes objectifs' })).toBeVisible()
})

test('an unreachable server is asked again every few seconds', { timeout: 20_000 }, async () => {
  const { screen, network } = await cutAt('trainer', '/formateur')
  await screen.findByRole('heading', unreachable, { timeout: untilUnreachableMs })
  network.mockRestore()
  const sessions = await screen.findByRole('heading', { level: 1, name: /sessions/i }, { timeout: 7000 })
  expect(sessions).toBeVisible()
})

test('a page whose code can’t be fetched is a cut network, not a fault of ours', async () => {
  // A page that no other test of this file opens: code that has come stays.
  const unopened = pages.find(({ path }) => path === '/auto-evaluation')!
  const load = vi.spyOn(unopened, 'load').mockRejectedValue(new Error('Unable to preload CSS'))
  onTestFinished(() => load.mockRestore())
  const { screen, user, network } = await cutAt('demo-karim', '/auto-evaluation')
  expect(await screen.findByRole('heading', unreachable)).toBeVisible()
  expect(load).toHaveBeenCalled()
  expect(screen.queryByText(/de notre côté/)).toBeNull()
  const asked = network.mock.calls.length
  await user.click(screen.getByRole('button', { name: /^Réessayer/ }))
  await waitFor(() => expect(network.mock.calls.length).toBeGreaterThan(asked))
  expect(screen.getByRole('heading', unreachable)).toBeVisible()
})

test('what waits on the device is spoken of when something does', { timeout: 20_000 }, async () => {
  const { screen } = await cutAt('demo-karim', '/objectifs')
  giveLessonCompletion('1.1')
  await screen.findByRole('heading', unreachable, { timeout: untilUnreachableMs })
  expect(screen.getByText(/est gardé sur cet appareil et sera envoyé/)).toBeVisible()
})

test('what is not there can’t be tried again: a way home, and nothing else', async () => {
  const { screen } = await appAt('/formateur/sessions/personne/codes', { as: 'trainer' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Élément introuvable' })).toBeVisible()
  expect(screen.getByText('Cette page n’existe pas ou n’est pas la vôtre.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Revenir à l’accueil' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Réessayer/ })).toBeNull()
})

test.each(['/modules/9', '/modules/9/quiz', '/lecons/9.9', '/nulle-part'])('%s is no page', async (path) => {
  const { screen } = await appAt(path, { as: 'demo-karim' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Réessayer/ })).toBeNull()
})

const karim = async (room: Awaited<ReturnType<typeof appAt>>['room']) => {
  keepToken((await room.trainee('demo-karim')).token)
  const me = { role: 'trainee', id: 'demo-karim', name: 'Karim Benali', trainingSessionId: room.trainingSessionId }
  act(() => void queryClient.setQueryData(meQuery.queryKey, z.parse(meSchema, me)))
}

test('who is signed in can’t be read: the page says so, and the header does not call it nobody', async () => {
  const { screen, room, router } = await appAt('/mentions-legales')
  await screen.findByRole('heading', { level: 1, name: 'Mentions légales' })
  const answer = room.api.fetch.bind(room.api)
  vi.spyOn(room.api, 'fetch').mockImplementation((request) =>
    new URL(request.url).pathname === '/api/me'
      ? Promise.resolve(Response.json(new Problem('unexpected').toBody(), { status: 500 }))
      : answer(request),
  )
  await act(() => queryClient.resetQueries({ queryKey: meQuery.queryKey }))
  await router.navigate('/objectifs')
  expect(await screen.findByRole('heading', { level: 1, name: 'Un problème est survenu' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Se connecter' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Parcours' })).toHaveAttribute('href', '/')
  await karim(room)
  expect(await screen.findByRole('heading', { level: 1, name: 'Mes objectifs' })).toBeVisible()
})

test('without its shell the app keeps the way home, and sends what waits', async () => {
  vi.spyOn(host, 'name', 'get').mockReturnValue('node')
  const Channel = BroadcastChannel
  vi.stubGlobal('BroadcastChannel', function opened(name: string) {
    if (name === 'parcours/people') throw new Problem('unexpected')
    return new Channel(name)
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  const { screen, room } = await appAt('/mentions-legales')
  expect(await screen.findByRole('heading', { level: 1, name: 'Un problème est survenu' })).toBeVisible()
  expect(screen.queryByRole('navigation')).toBeNull()
  expect(screen.getByRole('link', { name: 'Parcours' })).toHaveAttribute('href', '/')
  expect(screen.getByRole('main')).toBeVisible()

  await karim(room)
  await waitFor(() => expect(useOutbox.getState().owner).toBe('demo-karim'))
  giveLessonCompletion('1.1')
  await waitFor(() => expect(useOutbox.getState().lastRecordedAt).toBe(room.now()))
})
