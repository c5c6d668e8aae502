import { waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { giveLessonCompletion } from '../lesson/commands.ts'
import { Problem } from '../kernel/problem.ts'
import { useOutbox } from '../outbox/outbox.ts'

/** The app on a network that can be cut while its stream still looks open, as a phone’s does. */
const cuttable = async (path: string) => {
  const app = await appAt(path, { as: 'demo-karim' })
  await app.screen.findByRole('heading', { level: 1 })
  const answer = app.room.api.fetch.bind(app.room.api)
  const cut = () => {
    const refuse = () => Promise.resolve(Response.json(new Problem('unreachable').toBody(), { status: 503 }))
    vi.spyOn(app.room.api, 'fetch').mockImplementation(refuse)
    window.dispatchEvent(new Event('offline'))
  }
  const mend = () => {
    vi.spyOn(app.room.api, 'fetch').mockImplementation(answer)
    window.dispatchEvent(new Event('online'))
  }
  return { ...app, cut, mend }
}

describe('a network that goes while nothing waits', () => {
  test.each(['/maintenant', '/programme', '/objectifs', '/lecons/1.1', '/modules/2/quiz'])(
    'is said on %s within a few seconds, and its return',
    async (path) => {
      const { screen, cut, mend } = await cuttable(path)
      cut()
      expect(await screen.findByText(/^Hors connexion|attend le réseau/, undefined, { timeout: 4000 })).toBeVisible()
      mend()
      await waitFor(() => expect(screen.queryByText(/^Hors connexion|attend le réseau/)).toBeNull(), { timeout: 4000 })
    },
  )
})

describe('a device that stores nothing', () => {
  const isAskedFor = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

  test('asks before the page that holds an answer is closed, and only then', async () => {
    const { screen, cut, mend } = await cuttable('/lecons/1.1')
    await waitFor(() => expect(useOutbox.getState().owner).toBe('demo-karim'))
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(isAskedFor()).toBe(false)
    cut()
    giveLessonCompletion('1.1')
    expect(await screen.findByText(/^Cet appareil ne peut pas garder/)).toBeVisible()
    expect(isAskedFor()).toBe(true)
    mend()
    await waitFor(() => expect(isAskedFor()).toBe(false), { timeout: 5000 })
  })
})
