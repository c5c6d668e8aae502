import { host } from '#host'
import { expect, onTestFinished, test, vi } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { keptToken } from '../../mocks/sign-in-header.ts'
import { keptInBrowser } from './privacy/browser-storage.ts'

test('clearing the device signs out, keeps nothing, and the other tabs hear of it', async () => {
  vi.spyOn(host, 'name', 'get').mockReturnValue('node')
  const otherTab = new BroadcastChannel('parcours/people')
  onTestFinished(() => otherTab.close())
  const persons: unknown[] = []
  otherTab.onmessage = ({ data }: MessageEvent<{ personId: unknown }>) => persons.push(data.personId)
  const databases = keepsDatabases(['parcours-demonstration', 'of-another-site'])

  const { screen, user } = await appAt('/donnees-personnelles', { as: 'demo-karim' })
  for (const { key, place } of keptInBrowser) {
    if (place === 'localStorage') localStorage.setItem(key.replace('…', 'demo-karim/1'), '{}')
    if (place === 'sessionStorage' && key !== 'parcours/sign-in') sessionStorage.setItem(key.replace('…', '1'), '{}')
  }
  await user.click(await screen.findByRole('button', { name: 'Effacer les données de ce poste' }))
  expect(persons).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Effacer maintenant' }))
  expect(await screen.findByText(/ne garde plus rien/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Revenir à l’accueil' })).toHaveAttribute('href', '/')
  expect(keptToken()).toBeNull()
  expect(localStorage).toHaveLength(0)
  expect(sessionStorage).toHaveLength(0)
  expect(databases()).toEqual(['of-another-site'])
  await vi.waitFor(() => expect(persons).toEqual([null]))
  // What the page still holds in memory does not come back as it is left.
  window.dispatchEvent(new Event('scroll'))
  window.dispatchEvent(new Event('pagehide'))
  expect(sessionStorage).toHaveLength(0)
})

/** jsdom has no databases. @returns the names of those that are left */
const keepsDatabases = (names: readonly string[]) => {
  const left = new Set(names)
  vi.stubGlobal('indexedDB', {
    databases: async () => [...left].map((name) => ({ name })),
    deleteDatabase: (name: string) => {
      const request: { onsuccess?: () => void } = {}
      queueMicrotask(() => {
        left.delete(name)
        request.onsuccess?.()
      })
      return request
    },
  })
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  return () => [...left]
}
