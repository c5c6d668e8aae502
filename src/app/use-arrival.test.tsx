import { act } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'

const scrollTo = vi.fn<(x: number, y: number) => void>()
beforeEach(() => {
  scrollTo.mockReset()
  vi.stubGlobal('scrollTo', scrollTo)
  return () => vi.unstubAllGlobals()
})

const scrolledBy = (y: number) => {
  vi.stubGlobal('scrollY', y)
  window.dispatchEvent(new Event('scroll'))
}

test('a fresh document is neither scrolled nor given the focus', async () => {
  const { screen } = await appAt('/mentions-legales')
  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveFocus()
  expect(scrollTo).not.toHaveBeenCalled()
})

test('a new page begins at its top, and its title takes the focus', async () => {
  const { screen, user } = await appAt('/mentions-legales')
  await user.click(await screen.findByRole('link', { name: 'Conditions générales de vente' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Conditions générales de vente' })).toHaveFocus()
  expect(scrollTo).toHaveBeenLastCalledWith(0, 0)
})

test('a page gone back to is where it was left', async () => {
  const { screen, router } = await appAt('/mentions-legales')
  await screen.findByRole('heading', { level: 1 })
  scrolledBy(640)
  await router.navigate('/cgv')
  await screen.findByRole('heading', { level: 1, name: 'Conditions générales de vente' })
  scrolledBy(90)
  await act(() => router.goBack())
  await screen.findByRole('heading', { level: 1, name: 'Mentions légales' })
  expect(scrollTo).toHaveBeenLastCalledWith(0, 640)
})

test('an address that names a place shows it', async () => {
  const shown: Element[] = []
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function scroll(this: Element) {
    shown.push(this)
  })
  const { screen, router } = await appAt('/mentions-legales')
  await router.navigate('/accessibilite#page-title')
  await screen.findByRole('heading', { level: 1, name: /Accessibilité/ })
  expect(shown.at(-1)?.id).toBe('page-title')
})

test('the page before stays, busy, until the next one can show', async () => {
  const { screen, router } = await appAt('/mentions-legales')
  await screen.findByRole('heading', { level: 1, name: 'Mentions légales' })
  act(() => router.start('/accessibilite'))
  expect(screen.getByRole('heading', { level: 1, name: 'Mentions légales' })).toBeVisible()
  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true')
  await screen.findByRole('heading', { level: 1, name: /Accessibilité/ })
  expect(screen.getByRole('main')).not.toHaveAttribute('aria-busy')
})
