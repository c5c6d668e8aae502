import { renderHook } from '@testing-library/react'
import type { Location } from 'react-router'
import { expect, test, vi } from 'vitest'

const place: Location = { pathname: '/cgv', search: '', hash: '', state: null, key: 'default', mask: undefined }

/** The hook as a new document has it, with nothing in memory. */
const openDocument = async () => {
  vi.resetModules()
  const { useScrollKept } = await import('./use-scroll-kept.ts')
  return renderHook(() => useScrollKept(place))
}

const scrolledBy = (y: number) => {
  vi.stubGlobal('scrollY', y)
  window.dispatchEvent(new Event('scroll'))
}

test('where a page was left is known after a reload', async () => {
  const { result, unmount } = await openDocument()
  expect(result.current).toBeUndefined()
  scrolledBy(640)
  window.dispatchEvent(new Event('pagehide'))
  unmount()
  expect((await openDocument()).result.current).toBe(640)
})

test('a device that was cleared keeps nothing of the page that cleared it', async () => {
  const { unmount } = await openDocument()
  scrolledBy(640)
  sessionStorage.clear()
  scrolledBy(90)
  window.dispatchEvent(new Event('pagehide'))
  unmount()
  expect(sessionStorage).toHaveLength(0)
  expect((await openDocument()).result.current).toBeUndefined()
})
