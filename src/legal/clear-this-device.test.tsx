import { host } from '#host'
import { expect, onTestFinished, test, vi } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { keptToken } from '../../mocks/sign-in-header.ts'

test('clearing the device signs out, keeps nothing, and the other tabs hear of it', async () => {
  vi.spyOn(host, 'name', 'get').mockReturnValue('node')
  const otherTab = new BroadcastChannel('parcours/people')
  onTestFinished(() => otherTab.close())
  const persons: unknown[] = []
  otherTab.onmessage = ({ data }: MessageEvent<{ personId: unknown }>) => persons.push(data.personId)

  const { screen, user } = await appAt('/donnees-personnelles', { as: 'demo-karim' })
  localStorage.setItem('parcours/outbox/demo-karim/1', '{}')
  await user.click(await screen.findByRole('button', { name: 'Effacer les données de ce poste' }))
  expect(persons).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Effacer maintenant' }))
  expect(await screen.findByText(/ne garde plus rien/)).toBeVisible()
  expect(keptToken()).toBeNull()
  expect(localStorage).toHaveLength(0)
  await vi.waitFor(() => expect(persons).toEqual([null]))
})
