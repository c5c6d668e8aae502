import { waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { hearRestart, restart } from '../../mocks/restart.ts'
import { keptToken } from '../../mocks/sign-in-header.ts'

const banner = async ({ screen }: Awaited<ReturnType<typeof appAt>>) =>
  within(await screen.findByRole('complementary', { name: 'Démonstration' }))

test('the demonstration shows who one is, and choosing someone else does nothing yet', async () => {
  const app = await appAt('/programme', { as: 'demo-karim' })
  const list = (await banner(app)).getByRole('combobox', { name: 'Voir en tant que' })
  await waitFor(() => expect(list).toHaveDisplayValue('Karim Benali'))
  const token = keptToken()
  await app.user.selectOptions(list, 'Awa Diop')
  expect(list).toHaveDisplayValue('Awa Diop')
  expect(keptToken()).toBe(token)
  expect(await app.screen.findByRole('button', { name: /Karim Benali/ })).toBeVisible()
})

test('nobody in particular has somebody to choose', async () => {
  const app = await appAt('/programme')
  expect((await banner(app)).getByRole('combobox')).toHaveDisplayValue('Choisir…')
  await app.user.click((await banner(app)).getByRole('button', { name: 'Voir' }))
  expect(keptToken()).toBeNull()
})

test('beginning again is asked before it is done', async () => {
  const app = await appAt('/programme')
  await app.user.click((await banner(app)).getByRole('button', { name: 'Recommencer à zéro' }))
  const dialog = await app.screen.findByRole('alertdialog', { name: 'Recommencer la démonstration' })
  await app.user.click(within(dialog).getByRole('button', { name: 'Continuer ainsi' }))
  await waitFor(() => expect(app.screen.queryByRole('alertdialog')).toBeNull())
})

test('a restart is heard by the other tabs, and not by its own', async () => {
  vi.stubGlobal('indexedDB', {
    deleteDatabase: () => {
      const deletion: { onsuccess?: () => void } = {}
      queueMicrotask(() => deletion.onsuccess?.())
      return deletion
    },
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  const heardHere = vi.fn<() => void>()
  onTestFinished(hearRestart(heardHere))
  vi.resetModules()
  const otherTab = await import('../../mocks/restart.ts')
  const heardThere = vi.fn<() => void>()
  onTestFinished(otherTab.hearRestart(heardThere))
  const started = vi.fn<() => void>()
  restart(started)
  await vi.waitFor(() => expect(heardThere).toHaveBeenCalledOnce())
  expect(started).toHaveBeenCalledOnce()
  expect(heardHere).not.toHaveBeenCalled()
})
