import { expect, test, vi } from 'vitest'

import { forgetFailedPages, loadPage, loadPageAhead } from './page-code.ts'
import type { Page } from './pages.ts'

const page = (load: Page['load']): Page => ({ path: '/une-page', reader: 'anybody', load })
const code = { Component: () => null }

test('a page’s code is fetched once', async () => {
  const load = vi.fn<Page['load']>(() => Promise.resolve(code))
  const one = page(load)
  loadPageAhead(one)
  expect(await loadPage(one)).toBe(code)
  expect(load).toHaveBeenCalledOnce()
})

test('what could not be fetched is fetched again at the next address, not before', async () => {
  const load = vi.fn<Page['load']>(() => Promise.reject(new Error('cut')))
  const one = page(load)
  await expect(loadPage(one)).rejects.toThrow('cut')
  await expect(loadPage(one)).rejects.toThrow('cut')
  expect(load).toHaveBeenCalledOnce()
  load.mockResolvedValue(code)
  forgetFailedPages()
  expect(await loadPage(one)).toBe(code)
})
