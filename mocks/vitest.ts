import '@testing-library/jest-dom/vitest'

import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

import { chooseTheme } from '../src/design/theme.ts'
import { useProjection } from '../src/live/board/projection.ts'

// A page's code is compiled the first time that a test file opens it.
configure({ asyncUtilTimeout: 4000 })

/** jsdom has no modal dialogs and no streams of text; the browser tests have the real ones. */
if (!HTMLDialogElement.prototype.showModal) {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}
window.scrollTo = () => {}
Element.prototype.scrollIntoView = () => {}

const complaints: string[] = []

beforeEach(() => {
  complaints.length = 0
  // Anything the console complains of fails the test that made it.
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...what: unknown[]) => {
      complaints.push(what.map(String).join(' '))
    })
  }
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  // Files share their modules: what a store learnt in one test is not known in the next, as on a new page.
  useProjection.setState(useProjection.getInitialState(), true)
  chooseTheme('device')
  localStorage.clear()
  sessionStorage.clear()
  expect(complaints).toEqual([])
})
